package dev.outloud.snapshot;

import dev.outloud.text.Controls;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page as paragraphs with a blank line between them. White space is what a browser shows of it; text is in normal form
 * C, without what nobody sees.
 */
final class Paragraphs {
    /** Where a line may break or a word may not: no part of what is said. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\f]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\x85]");
    private static final Pattern GAPS = Pattern.compile("\\n\\s*\\n");

    private Paragraphs() {}

    /** The text of an element: each block is a paragraph, and a forced line end one line end. */
    static String of(Element element) {
        Collector collector = new Collector();
        NodeTraversor.traverse(collector, element);
        return cleaned(collector.text.toString());
    }

    /** A text that has its paragraphs already. */
    static String plain(String text) {
        return cleaned(text);
    }

    /** A text as one line. */
    static String line(String text) {
        return cleaned(text).replaceAll("\\s+", " ");
    }

    private static String cleaned(String text) {
        String seen = UNSEEN.matcher(Controls.dropped(text)).replaceAll("");
        String composed = Normalizer.normalize(LINE_ENDS.matcher(seen).replaceAll("\n"), Normalizer.Form.NFC);
        return Arrays.stream(GAPS.split(composed, -1))
                .map(Paragraphs::paragraph)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(String text) {
        return text.lines()
                .map(line -> SPACES.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.codePoints().allMatch(Paragraphs::isSpace))
                .collect(Collectors.joining("\n"));
    }

    /** Fixed spaces too, which pages put where they have nothing to say. */
    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** Walks in the order of the document, as deep as it goes, without a stack of calls. */
    private static final class Collector implements NodeVisitor {
        private static final String BREAK = "\n\n";
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                boolean isKept = isPreformatted(words);
                text.append(isKept ? words.getWholeText() : words.getWholeText().replaceAll("[ \\t\\n\\f\\r]+", " "));
            } else if (node instanceof Element element) {
                text.append(before(element));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && isParagraph(element)) {
                text.append(BREAK);
            }
        }

        private static String before(Element element) {
            return switch (element.normalName()) {
                case "br" -> "\n";
                // A row is read in one go.
                case "td", "th" -> " ";
                default -> isParagraph(element) ? BREAK : "";
            };
        }

        private static boolean isParagraph(Element element) {
            return switch (element.normalName()) {
                case "td", "th", "br" -> false;
                case "dd", "dt", "option", "summary", "figcaption", "legend" -> true;
                default -> element.isBlock();
            };
        }

        private static boolean isPreformatted(TextNode words) {
            Element parent = words.parent();
            return parent != null && (parent.nameIs("pre") || parent.parents().is("pre"));
        }
    }
}
