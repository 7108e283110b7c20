package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.body.Body;
import dev.outloud.model.body.BodyContext;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.Heading;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.Naming;
import dev.outloud.model.body.Note;
import dev.outloud.model.body.Prose;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.body.RenderedBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text as a shaped syntax tree. The tree is never changed after this object is made. */
final class MarkdownBody implements Body {
    private final Document document;
    private final Facts facts;
    private final Footnotes footnotes;
    private final Footnotes withCitations;
    private final int shift;

    /** @param shift offset of the text in its file */
    MarkdownBody(Document document, Facts facts, int shift) {
        this.document = document;
        this.facts = facts;
        this.shift = shift;
        this.footnotes = Footnotes.all(document);
        this.withCitations = facts.citations().isEmpty() ? footnotes : Footnotes.allWithCitations(document);
    }

    Document document() {
        return document;
    }

    Facts facts() {
        return facts;
    }

    /** @param withCitations whether each citation is a note as well */
    Footnotes footnotes(boolean withCitations) {
        return withCitations ? this.withCitations : footnotes;
    }

    @Override
    public List<Heading> headings() {
        return List.copyOf(facts.headings);
    }

    @Override
    public List<Mention> mentions() {
        return facts.mentions();
    }

    @Override
    public List<Citation> citations() {
        return facts.citations();
    }

    @Override
    public List<Note> citationNotes() {
        return withCitations.citations();
    }

    @Override
    public List<QuotationMark> quotations() {
        return List.copyOf(facts.quotations);
    }

    @Override
    public List<ImageMark> images() {
        return facts.images();
    }

    @Override
    public List<LinkMark> links() {
        return facts.links();
    }

    @Override
    public Set<String> anchors() {
        return Stream.of(
                        facts.headings.stream().map(Heading::id),
                        facts.quotations.stream().map(QuotationMark::id),
                        facts.otherIds().stream(),
                        footnotes.anchors(),
                        RawHtml.ids(document))
                .flatMap(ids -> ids)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Prose prose() {
        return ProseReader.of(document, shift);
    }

    @Override
    public String plainText(Naming names) {
        return PlainText.of(document, names);
    }

    @Override
    public String excerptText(Naming names) {
        StringBuilder before = new StringBuilder();
        String first = "";
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof MoreNode) {
                return before.toString().strip();
            }
            String text = child instanceof Paragraph ? PlainText.line(child, names) : "";
            first = first.isEmpty() ? text : first;
            before.append(text).append(text.isEmpty() ? "" : " ");
        }
        return first;
    }

    @Override
    public List<String> numberedPoints(Naming names) {
        for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof OrderedList) {
                List<String> points = new ArrayList<>();
                child.getChildren().forEach(item -> points.add(point(item, names)));
                return List.copyOf(points);
            }
        }
        return List.of();
    }

    @Override
    public List<String> closing(int most, Naming names) {
        List<String> closing = new ArrayList<>();
        int blocks = 0;
        for (Node child = document.getLastChild(); child != null && blocks < most; child = child.getPrevious()) {
            if (child instanceof Paragraph) {
                closing.add(0, PlainText.line(child, names));
                blocks++;
            } else if (child instanceof ListBlock) {
                List<String> items = new ArrayList<>();
                child.getChildren().forEach(item -> items.add(point(item, names)));
                closing.addAll(0, items);
                blocks++;
            }
        }
        return List.copyOf(closing);
    }

    /** What the author says: words of others within a point would lose their credit on the way. */
    private static String point(Node item, Naming names) {
        StringBuilder point = new StringBuilder();
        for (Node child : item.getChildren()) {
            if (child instanceof Paragraph) {
                point.append(point.isEmpty() ? "" : " ").append(PlainText.line(child, names));
            }
        }
        return point.toString();
    }

    @Override
    public RenderedBody render(BodyContext context) {
        return new HtmlWriter(this, context).write();
    }
}
