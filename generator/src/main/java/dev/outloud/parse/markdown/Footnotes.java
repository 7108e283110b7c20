package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The notes of a text, numbered in the order of their first reference; what only notes refer to comes behind. Made of a
 * tree that does not change any more; then only read.
 */
final class Footnotes {
    private final List<FootnoteBlock> notes = new ArrayList<>();
    private final IdentityHashMap<FootnoteBlock, Integer> numbers = new IdentityHashMap<>();
    private final IdentityHashMap<FootnoteBlock, Integer> counts = new IdentityHashMap<>();
    private final IdentityHashMap<Footnote, String> ids = new IdentityHashMap<>();

    private Footnotes(Node document) {
        walk(document);
        follow(0);
    }

    /** Notes may refer to further notes, which come behind. */
    private void follow(int from) {
        for (int i = from; i < notes.size(); i++) {
            walk(notes.get(i));
        }
    }

    /** Those that something in the text refers to. */
    static Footnotes referred(Node document) {
        return new Footnotes(document);
    }

    /** All in a tree from which the others are gone: whatever took a reference away, its note is still shown. */
    static Footnotes all(Document document) {
        Footnotes all = new Footnotes(document);
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

    private void walk(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Footnote reference && reference.getFootnoteBlock() != null) {
                refer(reference, reference.getFootnoteBlock());
            } else if (!isSilent(child)) {
                walk(child);
            }
        }
    }

    /** Nothing of a picture's words is a link, and a note is no part of the text around it. */
    private static boolean isSilent(Node node) {
        return node instanceof FootnoteBlock || node instanceof Image || node instanceof ImageRef;
    }

    private void refer(Footnote reference, FootnoteBlock note) {
        int count = counts.merge(note, 1, Integer::sum);
        if (!has(note)) {
            add(note);
        }
        ids.put(reference, backId(number(note), count));
    }

    private void add(FootnoteBlock note) {
        notes.add(note);
        numbers.put(note, notes.size());
    }

    /** In their order. */
    List<FootnoteBlock> notes() {
        return List.copyOf(notes);
    }

    boolean has(FootnoteBlock note) {
        return numbers.containsKey(note);
    }

    int number(FootnoteBlock note) {
        return numbers.getOrDefault(note, 0);
    }

    /** The anchor of a reference; empty if it refers to nothing. */
    String id(Footnote reference) {
        return ids.getOrDefault(reference, "");
    }

    /** The anchors of all references to a note. */
    List<String> backIds(FootnoteBlock note) {
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
