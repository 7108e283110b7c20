package dev.outloud.snapshot;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page that people come for. A word too many does no harm to anybody who looks for a quotation, and one too
 * few does: in doubt it is the whole body.
 */
final class MainPart {
    private static final String NEVER =
            "script, style, noscript, template, svg, math annotation, iframe, object, video,"
                    + " audio, canvas, button, select, textarea, dialog, nav, [hidden], [aria-hidden=true],"
                    + " [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog]";
    private static final String BESIDE = "aside, [role=complementary], footer:not(blockquote footer)";
    private static final String MAIN = "main, [role=main]";

    private MainPart() {}

    /** The part, cut out of its page: what is not for readers is taken out of the document. */
    static Element of(Document page) {
        Element body = page.body();
        body.select(NEVER).remove();
        Elements candidates = body.select(MAIN);
        Element main = candidates.size() == 1 ? candidates.first() : only(body.select("article"));
        if (main == null || length(main) * 3 < length(body)) {
            body.select("header:not(main header):not(article header)").remove();
            main = body;
        }
        // A page that is all aside is better than none.
        Element spare = main.clone();
        main.select(BESIDE).remove();
        return main.hasText() ? main : spare;
    }

    private static @Nullable Element only(Elements articles) {
        List<Element> outer = articles.stream()
                .filter(article -> article.parents().stream().noneMatch(above -> above.nameIs("article")))
                .toList();
        return outer.size() == 1 ? outer.get(0) : null;
    }

    private static int length(Element element) {
        return element.text().length();
    }
}
