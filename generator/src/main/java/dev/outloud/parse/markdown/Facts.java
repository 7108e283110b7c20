package dev.outloud.parse.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.body.Citation;
import dev.outloud.model.body.Heading;
import dev.outloud.model.body.ImageMark;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.body.Mention;
import dev.outloud.model.body.QuotationMark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was found while a tree was shaped. Filled by one thread, then only read. */
final class Facts {
    final List<Heading> headings = new ArrayList<>();
    final List<QuotationMark> quotations = new ArrayList<>();
    final List<PullQuoteNode> pullQuotes = new ArrayList<>();
    private final Set<Node> repeating = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<ImageMark> images = new ArrayList<>();
    private final List<LinkMark> links = new ArrayList<>();
    private final IdentityHashMap<Node, List<ImageMark>> html = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Object> marks = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Attributes> attributes = new IdentityHashMap<>();

    void add(Mention mention) {
        mentions.add(mention);
    }

    void add(Citation citation) {
        citations.add(citation);
    }

    void add(Node node, ImageMark image) {
        images.add(image);
        marks.put(node, image);
    }

    /** A picture or other medium in a node of HTML. */
    void addHtml(Node node, ImageMark image) {
        images.add(image);
        html.computeIfAbsent(node, key -> new ArrayList<>()).add(image);
    }

    List<ImageMark> html(Node node) {
        return html.getOrDefault(node, List.of());
    }

    void add(Node node, LinkMark link) {
        links.add(link);
        marks.put(node, link);
    }

    /** A link that has no node of its own in the text. */
    void add(LinkMark link) {
        links.add(link);
    }

    void add(Node node, Heading heading) {
        headings.add(heading);
        marks.put(node, heading);
    }

    /** Words of a pull quote are those of a quotation in the same text. */
    void add(PullQuoteNode pull, QuotationMark quotation) {
        marks.put(pull, quotation);
    }

    /** The text has the words of a pull quote elsewhere. */
    void repeats(PullQuoteNode pull) {
        repeating.add(pull);
    }

    boolean isRepeating(PullQuoteNode pull) {
        return repeating.contains(pull);
    }

    void attributes(Node node, Attributes given) {
        attributes.put(node, given);
    }

    Attributes attributes(Node node) {
        return attributes.getOrDefault(node, Attributes.NONE);
    }

    /** The mark of a link, image, heading or pull quote. */
    <M> Optional<M> mark(Node node, Class<M> kind) {
        Object mark = marks.get(node);
        return kind.isInstance(mark) ? Optional.of(kind.cast(mark)) : Optional.empty();
    }

    List<Mention> mentions() {
        return mentions.stream().sorted(Comparator.comparing(Mention::at)).toList();
    }

    List<Citation> citations() {
        return citations.stream().sorted(Comparator.comparing(Citation::at)).toList();
    }

    List<ImageMark> images() {
        return images.stream().sorted(Comparator.comparing(ImageMark::at)).toList();
    }

    List<LinkMark> links() {
        return List.copyOf(links);
    }

    /** Ids given by attributes, without those of headings and quotations. */
    List<String> otherIds() {
        return attributes.values().stream()
                .map(Attributes::id)
                .filter(id -> !id.isEmpty())
                .sorted()
                .toList();
    }
}
