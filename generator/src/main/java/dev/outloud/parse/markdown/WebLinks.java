package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links addresses in plain text, by the rules of GFM 0.29, section 6.9 (without e-mail addresses). */
final class WebLinks {
    private static final Pattern START = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(?:https?://|www\\.)(?=[^\\s<])");
    private static final Pattern REST = Pattern.compile("[^\\s<]+");
    private static final String TRAILING = "?!.,:*_~'\";";

    private WebLinks() {}

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
            String shown = chars.subSequence(start.start(), end).toString();
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
