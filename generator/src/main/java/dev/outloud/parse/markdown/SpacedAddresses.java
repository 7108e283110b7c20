package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code ![words](white board.png)} in plain text: to CommonMark 0.31.2, section 6.3, a space ends an address, and
 * what was meant for a picture or a link is shown as it was written.
 */
final class SpacedAddresses {
    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_ADDRESS = 300;
    private static final Pattern TITLE = Pattern.compile("[ \\t]+(?:\"[^\"]*\"|'[^']*')$");

    /** Without what begins another link or a title. */
    private static final Pattern SPACED = Pattern.compile("[^\\s\\[<]++(?:[ \\t]+[^\\s\\[<\"'][^\\s\\[<]*+)+");

    /** Words in brackets behind words in brackets may be just that: a link wants to look like one. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|/|\\.{1,2}/).*|.*(?:/|\\.[a-z][a-z0-9]{1,4}(?:[#?]\\S*)?)");

    private final Region region;
    private final String source;

    SpacedAddresses(Region region) {
        this.region = region;
        this.source = region.source().text();
    }

    void report(Text text) {
        if (text.getParent() instanceof Code) {
            return;
        }
        BasedSequence chars = text.getChars();
        for (int i = chars.indexOf('('); i >= 0; i = chars.indexOf('(', i + 1)) {
            int at = region.span(chars.subSequence(i, i + 1)).start();
            Integer opening = at == region.shift() || source.charAt(at - 1) != ']' ? null : opening(at - 1);
            if (opening != null) {
                boolean picture = opening > region.shift() && source.charAt(opening - 1) == '!';
                address(at + 1, picture).ifPresent(found -> report(found, picture));
            }
        }
    }

    /** The bracket that one belongs to which closes; null if there is none near, or if one of them is only a sign. */
    private @Nullable Integer opening(int closing) {
        int depth = 0;
        for (int at = closing; at >= Math.max(region.shift(), closing - LONGEST_WORDS); at--) {
            boolean escaped = at > region.shift() && source.charAt(at - 1) == '\\';
            char c = escaped ? ' ' : source.charAt(at);
            if (at == closing && escaped) {
                return null;
            }
            depth += c == ']' ? 1 : c == '[' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return null;
    }

    private Optional<Span> address(int from, boolean picture) {
        int end = closing(from);
        if (end < 0) {
            return Optional.empty();
        }
        String written = TITLE.matcher(source.substring(from, end)).replaceFirst("");
        String address = written.strip();
        boolean spaced = SPACED.matcher(address).matches();
        boolean meant = picture || ADDRESS.matcher(address).matches();
        int start = from + written.indexOf(address);
        return spaced && meant ? Optional.of(new Span(start, start + address.length())) : Optional.empty();
    }

    /** Where the address ends that begins at an offset: at its bracket, in the same line; -1 if nowhere. */
    private int closing(int from) {
        int depth = 0;
        for (int at = from; at < Math.min(source.length(), from + LONGEST_ADDRESS); at++) {
            char c = source.charAt(at);
            if (c == '\n' || c == '\r') {
                return -1;
            }
            if (c == ')' && depth == 0) {
                return at;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return -1;
    }

    private void report(Span address, boolean picture) {
        String written = region.source().slice(address);
        region.report(
                Problem.SPACE_IN_ADDRESS,
                address,
                "this is no " + (picture ? "picture" : "link") + ": an address ends at its first space",
                "write (<" + written + ">), or (" + written.replace(" ", "%20") + ")");
    }
}
