package dev.outloud.feed;

import dev.outloud.model.Excerpts;
import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Theme;
import dev.outloud.model.Typography;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.ChangesLine;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The entries of quotations: the words, whose they are, and where they are quoted. Thread-safe. */
final class QuotationEntries {
    private static final int BEGINNING = 60;

    private final Edition edition;
    private final Theme theme;
    private final SiteUrl url;
    private final PostEntries posts;

    QuotationEntries(Edition edition, Theme theme, PostEntries posts) {
        this.edition = edition;
        this.theme = theme;
        this.url = edition.site().url();
        this.posts = posts;
    }

    /** The newest ones of posts; a page has no date on which it quoted somebody. */
    List<FeedEntry> newest(int most) {
        return edition.site().quotations().stream()
                .filter(quotation -> quotation.article().published() != null)
                .limit(most)
                .map(this::make)
                .toList();
    }

    /** How many there are in posts. */
    long count() {
        return edition.site().quotations().stream()
                .filter(quotation -> quotation.article().published() != null)
                .count();
    }

    private FeedEntry make(Quotation quotation) {
        Post post = posts.post(quotation.article());
        Article article = post.article();
        Messages messages = theme.messages(article.language());
        String names = quotation.speakers().stream().map(Person::displayName).collect(Collectors.joining(", "));
        String words = quotation.text().replaceAll("\\s+", " ");
        String quoted = messages.text("share.quote-open") + words + messages.text("share.quote-close");
        String beginning =
                messages.text("share.quote-open") + Excerpts.of(words, BEGINNING) + messages.text("share.quote-close");
        String by = names.isEmpty() ? "" : " — " + names;
        return new FeedEntry(
                url.absolute(quotation.path()),
                url.absolute(quotation.path()),
                beginning + by,
                article.language().toLanguageTag(),
                post.published(),
                post.changed(),
                quoted + by,
                FeedHtml.of(html(quotation, article, messages)),
                FeedPerson.all(article.authorsInLists(), url),
                FeedPerson.all(
                        quotation.speakers().stream()
                                .filter(person -> person.consent().list())
                                .toList(),
                        url),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    private String html(Quotation quotation, Article article, Messages messages) {
        String page = url.absolute(article.path());
        StringBuilder out = new StringBuilder("<figure><blockquote");
        quotation
                .sourceUrl()
                .ifPresent(source -> out.append(" cite=\"")
                        .append(FeedBodies.escaped(source))
                        .append('"'));
        out.append('>');
        edition.body(article)
                .quotation(quotation.id())
                .ifPresent(words -> out.append(words.absolute(url.origin(), page)));
        out.append("</blockquote>");
        List<String> parts = attribution(quotation, messages);
        if (!parts.isEmpty()) {
            out.append("<figcaption>— ").append(String.join(", ", parts)).append("</figcaption>");
        }
        out.append("</figure>\n<p>").append(FeedBodies.escaped(messages.text("quotation.in")));
        out.append(" <a href=\"").append(FeedBodies.escaped(page + "#" + quotation.id()));
        out.append("\">").append(FeedBodies.escaped(article.shownTitle())).append("</a></p>\n");
        return out.toString();
    }

    private List<String> attribution(Quotation quotation, Messages messages) {
        List<String> parts = new ArrayList<>();
        if (!quotation.speakers().isEmpty()) {
            parts.add(quotation.speakers().stream().map(this::person).collect(Collectors.joining(", ")));
        }
        if (!quotation.remark().isEmpty() && !quotation.leadsOn()) {
            parts.add(FeedBodies.escaped(quotation.remark()));
        }
        String source = source(quotation);
        if (!source.isEmpty()) {
            String before = quotation.leadsOn() ? FeedBodies.escaped(quotation.remark()) + " " : "";
            parts.add(before + "<cite>" + source + "</cite>");
        }
        if (!quotation.locator().isEmpty()) {
            parts.add(FeedBodies.escaped(Typography.pages(quotation.locator())));
        }
        List<TextPart> changes = ChangesLine.of(quotation, messages, url);
        if (!changes.isEmpty()) {
            parts.add(FeedBodies.html(changes, url, quotation.article().path()));
        }
        return parts;
    }

    private String person(Person person) {
        String name = FeedBodies.escaped(Typography.name(person.displayName()));
        return person.path().map(path -> link(url.absolute(path), name)).orElse(name);
    }

    private String source(Quotation quotation) {
        Resource source = quotation.source();
        String title = FeedBodies.escaped(quotation.sourceTitle());
        String words = edition.wordsAtSource(quotation)
                .map(href -> url.absolute(href, quotation.article().path()))
                .or(() -> source == null ? Optional.empty() : source.path().map(url::absolute))
                .orElse("");
        String shown = title.isEmpty() ? FeedBodies.escaped(words) : title;
        return words.isEmpty() || shown.isEmpty() ? shown : link(words, shown);
    }

    private static String link(String address, String escaped) {
        return "<a href=\"" + FeedBodies.escaped(address) + "\">" + escaped + "</a>";
    }
}
