package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.outloud.model.body.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a text, numbered in the order of their first reference; what only notes refer to comes behind. In a style
 * that cites in notes, each citation of the text is a note as well. Made of a tree that does not change any more; then
 * only read.
 */
final class Footnotes {
    private final boolean withCitations;
    private final List<Node> notes = new ArrayList<>();
    private final List<Note> citations = new ArrayList<>();
    private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Integer> counts = new IdentityHashMap<>();
    private final IdentityHashMap<Node, String> ids = new IdentityHashMap<>();

    private Footnotes(Node document, boolean withCitations) {
        this.withCitations = withCitations;
        walk(document, null);
        follow(0);
    }

    /** Notes may refer to further notes, which come behind. */
    private void follow(int from) {
        for (int i = from; i < notes.size(); i++) {
            walk(notes.get(i), notes.get(i));
        }
    }

    /** Those that something in the text refers to. */
    static Footnotes referred(Node document) {
        return new Footnotes(document, false);
    }

    /** All in a tree from which the others are gone: whatever took a reference away, its note is still shown. */
    static Footnotes all(Document document) {
        return all(document, false);
    }

    /** As {@link #all}, and each citation in the text is a note too; one within a note stays there. */
    static Footnotes allWithCitations(Document document) {
        return all(document, true);
    }

    private static Footnotes all(Document document, boolean withCitations) {
        Footnotes all = new Footnotes(document, withCitations);
        for (FootnoteBlock note : in(document)) {
            if (!all.has(note)) {
                all.add(note);
                all.follow(all.notes.size() - 1);
            }
        }
        return all;
    }

    /** Every note that is written in a text, in the order of the text. */
    static List<FootnoteBlock> in(Document document) {
        List<FootnoteBlock> found = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock note) {
                found.add(note);
            }
        }
        return found;
    }

    private void walk(Node parent, @Nullable Node within) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Footnote reference && reference.getFootnoteBlock() != null) {
                refer(reference, reference.getFootnoteBlock());
            } else if (child instanceof CitationNode citation && withCitations) {
                cite(citation, within);
            } else if (!isSilent(child)) {
                walk(child, within);
            }
        }
    }

    private void cite(CitationNode citation, @Nullable Node within) {
        if (within == null) {
            refer(citation, citation);
        }
        citations.add(new Note(citation.citation(), number(within == null ? citation : within)));
    }

    /** Nothing of a picture's words is a link, and a note is no part of the text around it. */
    private static boolean isSilent(Node node) {
        return node instanceof FootnoteBlock || node instanceof Image || node instanceof ImageRef;
    }

    private void refer(Node reference, Node note) {
        int count = counts.merge(note, 1, Integer::sum);
        if (!has(note)) {
            add(note);
        }
        ids.put(reference, backId(number(note), count));
    }

    private void add(Node note) {
        notes.add(note);
        numbers.put(note, notes.size());
    }

    /** In their order: blocks of the text, and citations. */
    List<Node> notes() {
        return List.copyOf(notes);
    }

    /** All citations in the order of reading: those in a note are read when it is. */
    List<Note> citations() {
        return citations.stream().sorted(Comparator.comparingInt(Note::number)).toList();
    }

    boolean has(Node note) {
        return numbers.containsKey(note);
    }

    /** From 1; 0 for what is no note. */
    int number(Node note) {
        return numbers.getOrDefault(note, 0);
    }

    /** The anchor of a reference; empty if it refers to nothing. */
    String id(Node reference) {
        return ids.getOrDefault(reference, "");
    }

    /** The anchors of all references to a note. */
    List<String> backIds(Node note) {
        return IntStream.rangeClosed(1, counts.getOrDefault(note, 0))
                .mapToObj(count -> backId(number(note), count))
                .toList();
    }

    static String id(int number) {
        return "fn-" + number;
    }

    private static String backId(int number, int count) {
        return count == 1 ? "fnref-" + number : "fnref-" + number + "-" + count;
    }

    /** Of notes and of references to them. */
    Stream<String> anchors() {
        return Stream.concat(
                notes.stream().map(note -> id(number(note))),
                ids.values().stream().sorted());
    }
}
