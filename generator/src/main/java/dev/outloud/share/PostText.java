package dev.outloud.share;

import dev.outloud.model.AtSigns;
import dev.outloud.model.Family;
import dev.outloud.model.LeadIn;
import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.body.Heading;
import dev.outloud.model.share.Cards;
import dev.outloud.model.share.Wordings;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Credit;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.text.Span;
import java.util.List;

/**
 * What there is to say of a post, in its language and with its addresses. Immutable.
 *
 * @param messages words in the language of the post
 * @param wordings how the theme puts things
 * @param cards pictures of the post and of the quotations in it
 * @param mentions whom its author names in texts written by hand
 * @param title on one line, tagging nobody, and so all that follows
 * @param points what the post says in points: its numbered list, or its headings
 * @param questions what it asks its readers
 * @param hashtags with their hash signs, as many as the author wants at most
 */
record PostText(
        Post post,
        Settings settings,
        Messages messages,
        Wordings wordings,
        Cards cards,
        OwnMentions mentions,
        String title,
        String description,
        List<String> points,
        List<String> questions,
        List<String> hashtags) {
    private static final int FEWEST_POINTS = 3;

    Article article() {
        return post.article();
    }

    /** Everything that is the same on all networks is found out here, once. */
    static PostText of(
            Post post, Settings settings, Messages messages, Wordings wordings, Cards cards, OwnMentions mentions) {
        return new PostText(
                post,
                settings,
                messages,
                wordings,
                cards,
                mentions,
                plain(post.title()),
                plain(post.article().description()),
                points(post.article()),
                Questions.of(post.article()).stream().map(PostText::plain).toList(),
                Hashtags.of(
                        post.tags().stream().map(Label::name).toList(),
                        settings.hashtags(),
                        settings.sharing().mostHashtags()));
    }

    /** On one line, and tagging nobody. */
    static String plain(String text) {
        return AtSigns.untagged(Texts.line(text));
    }

    /** What any wording may say or ask about. */
    Facts facts(NetworkRules rules) {
        return new Facts(new InnerMarks(messages))
                .tell("network", rules.network().key())
                .offer(
                        "author",
                        article().authors().stream()
                                .map(rules::name)
                                .findFirst()
                                .orElse(""));
    }

    /** The same for a text that leads somewhere. */
    Facts facts(String link, NetworkRules rules) {
        return facts(rules).owe("url", link);
    }

    /** What its texts have to know of it. */
    Matter matter() {
        return new Matter(
                wordings,
                article().language(),
                title,
                cards,
                post.path(),
                article().document().source().locate(Span.at(0)));
    }

    String url() {
        return settings.url().absolute(post.path());
    }

    /** The page of a quotation, or its place in the post if quotations have no pages. */
    String url(Quotation quotation) {
        return settings.has(Family.QUOTES) ? settings.url().absolute(quotation.path()) : url() + "#" + quotation.id();
    }

    List<Credit> credits() {
        return article().credits();
    }

    List<Person> people() {
        return credits().stream().map(Credit::person).toList();
    }

    List<String> hashtags(NetworkRules rules) {
        return hashtags.subList(0, Math.min(hashtags.size(), rules.mostHashtags()));
    }

    private static List<String> points(Article article) {
        List<String> numbered =
                article.document().body().numberedPoints(article.links().naming());
        List<String> points = numbered.size() >= FEWEST_POINTS ? numbered : headings(article);
        return points.size() >= FEWEST_POINTS
                ? points.stream()
                        .map(Texts::line)
                        .map(LeadIn::dropped)
                        .filter(point -> !point.isBlank())
                        .map(AtSigns::untagged)
                        .toList()
                : List.of();
    }

    private static List<String> headings(Article article) {
        List<Heading> headings = article.document().body().headings();
        int top = headings.stream().mapToInt(Heading::level).min().orElse(0);
        return headings.stream()
                .filter(heading -> heading.level() == top)
                .map(Heading::text)
                .toList();
    }
}
