package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.typographic.TypographicQuotes;
import com.vladsch.flexmark.ext.typographic.TypographicSmarts;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links addresses in plain text, by the rules of GFM 0.29, section 6.9 (without e-mail addresses). */
final class WebLinks {
    private static final Pattern START = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:https?://|www\\.)(?=[^\\s<])");
    private static final Pattern START_OPEN = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:https?://|www\\.)");
    private static final Pattern REST = Pattern.compile("[^\\s<]+");
    private static final Pattern WHOLE = Pattern.compile("[^\\s<]*");
    private static final String TRAILING = "?!.,:*_~'\";";

    private WebLinks() {}

    /**
     * Puts an address together that Flexmark has taken apart, seeing typography or an entity in it:
     * {@code https://example.org/a--b}.
     */
    static void join(Node text) {
        int end = text.getEndOffset();
        Node last = text;
        while (endsInAddress(last.getChars(), last != text) && last.getNext() != null && isPart(last.getNext(), end)) {
            Node next = last.getNext();
            end = next.getEndOffset();
            if (last != text) {
                last.unlink();
            }
            last = next;
        }
        if (last != text) {
            last.unlink();
            text.setChars(text.baseSubSequence(text.getStartOffset(), end));
        }
    }

    /** @param within whether the characters begin within an address */
    private static boolean endsInAddress(BasedSequence chars, boolean within) {
        int from = chars.length();
        while (from > 0 && chars.charAt(from - 1) != '<' && !Character.isWhitespace(chars.charAt(from - 1))) {
            from--;
        }
        return (within && from == 0)
                || START_OPEN.matcher(chars).region(from, chars.length()).find();
    }

    private static boolean isPart(Node next, int end) {
        boolean plain = next instanceof Text || next instanceof TypographicSmarts || next instanceof HtmlEntity;
        boolean quoted = next instanceof TypographicQuotes
                && next.getFirstChild() == next.getLastChild()
                && next.getFirstChild() instanceof Text
                && WHOLE.matcher(next.getChars()).matches();
        return (plain || quoted) && next.getStartOffset() == end;
    }

    static void split(Node text) {
        BasedSequence chars = text.getChars();
        Matcher start = START.matcher(chars);
        int done = 0;
        while (start.find(done)) {
            Matcher rest = REST.matcher(chars).region(start.start(), chars.length());
            if (!rest.lookingAt()) {
                return;
            }
            int end = start.start() + trimmed(rest.group());
            if (done < start.start()) {
                text.insertBefore(new Text(chars.subSequence(done, start.start())));
            }
            String shown = Escaping.unescapeHtml(chars.subSequence(start.start(), end));
            String url = shown.regionMatches(true, 0, "www.", 0, 4) ? "https://" + shown : shown;
            text.insertBefore(new WebLinkNode(chars.subSequence(start.start(), end), url));
            done = end;
        }
        if (done == chars.length()) {
            text.unlink();
        } else if (done > 0) {
            text.setChars(chars.subSequence(done));
        }
    }

    /** How much of it belongs to the address: no punctuation at the end, no closing bracket without its opening one. */
    private static int trimmed(String url) {
        int end = url.length();
        long open = url.chars().filter(c -> c == '(').count();
        long close = url.chars().filter(c -> c == ')').count();
        while (end > 0) {
            char last = url.charAt(end - 1);
            if (last == ')' && close > open) {
                close--;
            } else if (TRAILING.indexOf(last) < 0) {
                break;
            }
            end--;
        }
        return end;
    }
}
