package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.Href;
import dev.outloud.model.Urls;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** HTML that the author wrote: stays as it is, but for knowing where its relative links begin. */
final class RawHtml {
    private static final Pattern LINK = Pattern.compile(
            "(?<=\\s)(?:href|src|poster)\\s*=\\s*(?:\"([^\"<>]*)\"|'([^'<>]*)')", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^<>]*>");

    private static final Pattern ID =
            Pattern.compile("<[a-zA-Z][^<>]*\\sid\\s*=\\s*[\"']?([^\\s\"'<>]+)", Pattern.CASE_INSENSITIVE);

    private RawHtml() {}

    /** Values of {@code id} in HTML that stands as it is in a text. */
    static Stream<String> ids(Document document) {
        List<String> ids = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof HtmlBlock || node instanceof HtmlInline) {
                ID.matcher(node.getChars()).results().forEach(found -> ids.add(found.group(1)));
            }
        }
        return ids.stream();
    }

    static void block(Node node, HtmlOut out) {
        write(node.getChars(), out);
        if (!node.getChars().toString().endsWith("\n")) {
            out.raw("\n");
        }
    }

    /** Tags that Markdown text cannot hold (with angle brackets in a value) are written without a look inside. */
    static void write(CharSequence html, HtmlOut out) {
        Matcher tag = TAG.matcher(html);
        int done = 0;
        while (tag.find()) {
            Matcher link = LINK.matcher(html).region(tag.start(), tag.end());
            link.useTransparentBounds(true);
            while (link.find()) {
                int value = link.start(link.group(1) == null ? 2 : 1);
                String url = link.group(1) == null ? link.group(2) : link.group(1);
                if (!url.isBlank() && !Urls.isOutside(url.stripLeading())) {
                    out.raw(html.subSequence(done, value));
                    out.slot(url.startsWith("/") ? Href.Kind.SITE : Href.Kind.PAGE);
                    done = value;
                }
            }
        }
        out.raw(html.subSequence(done, html.length()));
    }
}
