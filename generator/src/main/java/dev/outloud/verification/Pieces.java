package dev.outloud.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a quotation where its author says that something was left out or put in. */
final class Pieces {
    private static final String DOTS = "(?:…|⋯|\\.{2,}|\\.(?:[ \\u00A0]\\.){2,})";
    private static final Pattern MARKED = Pattern.compile("(?<omission>\\[\\s*" + DOTS + "\\s*\\]|\\(\\s*" + DOTS
            + "\\s*\\)|" + DOTS + ")" + "|(?<insertion>\\[[^\\[\\]\\n]{0,500}+\\])|(?<paragraph>\\n)");

    /** One letter at the beginning of a word is that word's own, in another case: {@code [T]hey}. */
    private static final Pattern CASE = Pattern.compile("\\[\\p{L}\\]");

    /** So that comparing a piece with a page takes some hundred thousand steps at most. */
    private static final int LONGEST = 300;

    /** Nobody leaves words out more often in one quotation; each piece is looked for through the whole text. */
    private static final int MOST = 100;

    private Pieces() {}

    /**
     * Words that stand together.
     *
     * @param before what parts it from the piece before it
     * @param from index of its first word
     * @param to index behind its last word
     */
    record Piece(Gap before, int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** The pieces in the order of the text, each with at least one word. */
    static List<Piece> of(Words words) {
        List<Piece> pieces = new ArrayList<>();
        String text = words.text();
        Matcher mark = MARKED.matcher(text);
        Gap before = Gap.NONE;
        int next = 0;
        while (pieces.size() < MOST && mark.find()) {
            Gap gap = gap(mark, text);
            if (gap == Gap.NONE) {
                continue;
            }
            boolean own = gap == Gap.INSERTION;
            int from = own ? wordStart(text, mark.start()) : mark.start();
            int to = own ? wordEnd(text, mark.end()) : mark.end();
            int first = next;
            while (next < words.size() && words.start(next) < from) {
                next++;
            }
            if (next > first) {
                add(before, first, next, pieces);
                before = Gap.NONE;
            }
            while (next < words.size() && words.start(next) < to) {
                next++;
            }
            before = before.wider(gap);
        }
        add(before, next, words.size(), pieces);
        return pieces;
    }

    private static Gap gap(Matcher mark, String text) {
        if (mark.group("omission") != null) {
            return Gap.OMISSION;
        }
        if (mark.group("paragraph") != null) {
            return Gap.PARAGRAPH;
        }
        boolean isCase = CASE.matcher(mark.group()).matches()
                && wordStart(text, mark.start()) == mark.start()
                && wordEnd(text, mark.end()) > mark.end();
        return isCase ? Gap.NONE : Gap.INSERTION;
    }

    /** A word in which something was put in is no longer the source's: {@code learn[ed]}. */
    private static int wordStart(String text, int offset) {
        int start = offset;
        while (start > 0 && isOfSpacedWord(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    private static int wordEnd(String text, int offset) {
        int end = offset;
        while (end < text.length() && isOfSpacedWord(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isOfSpacedWord(int c) {
        return Folding.isOfWord(c) && !Folding.isUnspaced(c);
    }

    private static void add(Gap before, int from, int to, List<Piece> pieces) {
        for (int start = from; start < to; start += LONGEST) {
            pieces.add(new Piece(start == from ? before : Gap.NONE, start, Math.min(to, start + LONGEST)));
        }
    }
}
