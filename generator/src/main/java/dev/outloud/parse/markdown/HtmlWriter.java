package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.body.BodyContext;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.Heading;
import dev.outloud.model.body.Html;
import dev.outloud.model.body.RenderedBody;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a tree as HTML, in one pass over the text by offsets. Flexmark's own renderer would take seven times as long
 * and knows nothing of link slots. One for each text.
 */
final class HtmlWriter {
    private static final int TOP_LEVEL = 2;
    private static final int LAST_LEVEL = 6;

    private final MarkdownBody body;
    private final BodyContext context;
    private final HtmlOut out = new HtmlOut();
    private final Map<String, Html> quotations = new HashMap<>();
    private final Set<List<TextPart>> uncaptioned = new LinkedHashSet<>();
    private final int headingShift;
    private int moreAt = -1;

    HtmlWriter(MarkdownBody body, BodyContext context) {
        this.body = body;
        this.context = context;
        int top = body.facts().headings.stream().mapToInt(Heading::level).min().orElse(TOP_LEVEL);
        this.headingShift = TOP_LEVEL - top;
    }

    RenderedBody write() {
        for (Node block = body.document().getFirstChild(); block != null; block = block.getNext()) {
            node(block);
            credits();
        }
        FootnoteHtml.writeAll(this);
        credits();
        Html content = out.html();
        return new RenderedBody(content, moreAt < 0 ? content : out.slice(0, moreAt), quotations);
    }

    private void credits() {
        ImageHtml.credits(uncaptioned, this);
        uncaptioned.clear();
    }

    /** Keeps the credit of a picture that has no caption until its block has ended. */
    void creditLater(List<TextPart> credit) {
        if (!credit.isEmpty()) {
            uncaptioned.add(credit);
        }
    }

    HtmlOut out() {
        return out;
    }

    BodyContext context() {
        return context;
    }

    Facts facts() {
        return body.facts();
    }

    Footnotes footnotes() {
        return body.footnotes(context.citesInNotes());
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            node(child);
        }
    }

    void node(Node node) {
        NodeHtml.of(node).write(node, this);
    }

    /** A post's title is the page's only first heading: the highest of its text becomes a second one. */
    int level(int written) {
        return Math.min(LAST_LEVEL, written + headingShift);
    }

    /** Keeps what was written since an offset as the words of a quotation. */
    void keepQuotation(String id, int from) {
        quotations.put(id, out.slice(from, out.length()));
    }

    void keepQuotation(String id, Html words) {
        quotations.put(id, words);
    }

    /** The excerpt ends here, if nowhere before. */
    void more(Node node) {
        if (moreAt < 0 && node.getParent() == body.document()) {
            moreAt = out.length();
        }
    }

    /** {@code id}, {@code class} and those other attributes that cannot run anything. */
    void attributes(Node node, String extraClass) {
        Attributes given = facts().attributes(node);
        out.attribute("id", given.id());
        classesAndValues(given, extraClass);
    }

    /** @param written names of attributes that the element has already */
    void classesAndValues(Attributes given, String extraClass, String... written) {
        String classes = (extraClass + " " + String.join(" ", given.classes())).strip();
        out.attribute("class", classes);
        given.values().forEach((name, value) -> {
            if (isHarmless(name) && !List.of(written).contains(name)) {
                out.attribute(name, value);
            }
        });
    }

    private static boolean isHarmless(String name) {
        return name.matches("lang|dir|title|width|height|start|data-[a-z0-9-]+|aria-[a-z]+");
    }
}
