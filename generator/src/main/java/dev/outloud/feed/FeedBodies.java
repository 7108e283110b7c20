package dev.outloud.feed;

import dev.outloud.model.Family;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Theme;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.CitationStyle;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Picture;
import dev.outloud.text.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The content of an article as feeds carry it: whole, every address absolute, the lead picture before the text and the
 * resources behind it. Made once for each article, whatever number of feeds it is in. Thread-safe.
 */
final class FeedBodies {
    private final Edition edition;
    private final SiteUrl url;
    private final Theme theme;
    private final Map<SourcePath, String> made = new ConcurrentHashMap<>();

    FeedBodies(Edition edition, Theme theme) {
        this.edition = edition;
        this.url = edition.site().url();
        this.theme = theme;
    }

    /** Whole, and such as feed readers take it. */
    String html(Article article) {
        return made.computeIfAbsent(article.document().source().path(), path -> make(article));
    }

    private String make(Article article) {
        StringBuilder out = new StringBuilder();
        if (article.lead() != null) {
            lead(article.lead(), article, out);
        }
        String page = url.absolute(article.path());
        out.append(edition.body(article).content().absolute(url.origin(), page));
        if (edition.site().settings().has(Family.BIBLIOGRAPHY)
                && !article.bibliography().isEmpty()) {
            out.append("<h2>")
                    .append(escaped(text("bibliography.title", article)))
                    .append("</h2>\n<ul>\n");
            for (CitationStyle.Entry entry : edition.bibliography(article)) {
                out.append("<li id=\"ref-")
                        .append(escaped(entry.resource().id()))
                        .append("\">");
                out.append(html(entry.parts(), url, article.path()));
                out.append("</li>\n");
            }
            out.append("</ul>\n");
        }
        asks(article, out);
        return XmlText.clean(FeedHtml.of(out.toString()));
    }

    private void lead(Picture picture, Article article, StringBuilder out) {
        out.append("<figure><img src=\"").append(escaped(url.absolute(picture.source(), article.path())));
        out.append("\" alt=\"").append(escaped(picture.alt())).append("\">");
        List<TextPart> credit = edition.in(article.language()).credit(picture.credit());
        if (!credit.isEmpty()) {
            out.append("<figcaption>");
            out.append(html(credit, url, article.path()));
            out.append("</figcaption>");
        }
        out.append("</figure>\n");
    }

    private void asks(Article article, StringBuilder out) {
        List<String> asks = article.document().frontMatter().ask();
        if (!asks.isEmpty()) {
            out.append("<h2>").append(escaped(text("ask.title", article))).append("</h2>\n<ul>\n");
            asks.forEach(ask -> out.append("<li>").append(escaped(ask)).append("</li>\n"));
            out.append("</ul>\n");
        }
    }

    private String text(String key, Article article) {
        return theme.messages(article.language()).text(key);
    }

    /** Text with links and faces, as HTML whose addresses are absolute. */
    static String html(List<TextPart> parts, SiteUrl url, SitePath page) {
        StringBuilder out = new StringBuilder();
        for (TextPart part : parts) {
            if (part.href() != null) {
                String href = url.absolute(part.href(), page);
                out.append("<a href=\"").append(escaped(href)).append("\">");
            }
            part.faces().forEach(face -> out.append(face.open()));
            out.append(escaped(part.text()));
            for (int i = part.faces().size() - 1; i >= 0; i--) {
                out.append(part.faces().get(i).close());
            }
            out.append(part.href() == null ? "" : "</a>");
        }
        return out.toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
