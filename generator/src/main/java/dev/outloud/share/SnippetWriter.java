package dev.outloud.share;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.Theme;
import dev.outloud.model.document.FrontMatter.HandWritten;
import dev.outloud.model.share.Cards;
import dev.outloud.model.share.ShareKit;
import dev.outloud.model.share.ShareKit.PostSnippets;
import dev.outloud.model.share.Snippet;
import dev.outloud.model.share.Wordings;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import dev.outloud.text.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes every kind of snippet for every network, for all posts in parallel. Thread-safe. */
public final class SnippetWriter {
    private static final List<Kind> KINDS = List.of(
            new OwnSnippets(),
            new Announcement(),
            new QuotationSnippets(),
            new QuestionSnippets(),
            new ThreadSnippet(),
            new ResourceSnippets(),
            new ThanksSnippets());

    /** Of any length, to people by their names. */
    private static final NetworkRules BY_HAND = new LinkedInRules(0);

    private final Site site;
    private final Theme theme;
    private final Wordings wordings;
    private final Cards cards;
    private final Diagnostics diagnostics;
    private final List<NetworkRules> networks;
    private final Map<String, Person> everybody;
    private final OwnMentions mentions;

    public SnippetWriter(Site site, Theme theme, Wordings wordings, Cards cards, Diagnostics diagnostics) {
        this.site = site;
        this.theme = theme;
        this.wordings = wordings;
        this.cards = cards;
        this.diagnostics = diagnostics;
        this.everybody = site.people();
        this.mentions = new OwnMentions(everybody);
        this.networks = Networks.of(site.settings());
    }

    /**
     * The whole kit; a snippet that cannot fit without losing its credit is a diagnostic instead.
     *
     * @param now what is planned for an earlier moment is done
     */
    public ShareKit write(Instant now) {
        List<PostSnippets> posts =
                site.posts().parallelStream().map(this::write).toList();
        return new ShareKit(posts, reading(), new Planner(site.settings()).plan(posts, now));
    }

    private List<Snippet> reading() {
        Settings settings = site.settings();
        ReadingSnippets snippets =
                new ReadingSnippets(settings, site.reading(), theme.messages(settings.language()), wordings);
        return networks.stream()
                .flatMap(rules -> snippets.write(rules, diagnostics))
                .toList();
    }

    /** Who is named in a text has to be somebody, or it would tag a stranger. */
    private void checkPeople(HandWritten own) {
        Ref text = own.text();
        for (String name : mentions.unknown(text.value())) {
            diagnostics.add(
                    Problem.UNKNOWN_PERSON,
                    text.at().within("@" + name).locate(),
                    "no person \"" + name + "\" to be tagged",
                    DidYouMean.hint(
                            name,
                            everybody.keySet(),
                            "add them and their accounts to people.yml, or write \\@" + name + " to tag nobody"));
        }
    }

    /** A text that its author meant for a network has to be in the kit, or they hear why not. */
    private void checkNetwork(HandWritten own) {
        Ref network = own.network();
        if (network != null
                && networks.stream().noneMatch(rules -> rules.network().key().equals(network.value()))) {
            diagnostics.add(
                    Problem.UNKNOWN_KEY,
                    network.at().locate(),
                    "no texts are made for \"" + network.value() + "\"",
                    "texts are made for: "
                            + networks.stream()
                                    .map(rules -> rules.network().key())
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** The part of the kit that is about one post. */
    public PostSnippets write(Post post) {
        Settings settings = site.settings();
        PostText text =
                PostText.of(post, settings, theme.messages(post.article().language()), wordings, cards, mentions);
        List<HandWritten> own = post.article().document().frontMatter().share();
        own.forEach(this::checkNetwork);
        own.forEach(this::checkPeople);
        List<Snippet> snippets =
                networks.stream().flatMap(rules -> snippets(text, rules)).toList();
        List<Snippet> thanks =
                new ThanksSnippets().write(text, BY_HAND, new Outcome(text.matter(), BY_HAND, diagnostics));
        return new PostSnippets(post, text.url(), snippets, thanks);
    }

    private Stream<Snippet> snippets(PostText text, NetworkRules rules) {
        Outcome out = new Outcome(text.matter(), rules, diagnostics);
        return KINDS.stream().flatMap(kind -> kind.write(text, rules, out).stream());
    }
}
