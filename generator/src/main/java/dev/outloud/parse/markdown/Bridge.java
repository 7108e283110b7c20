package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand between quoted words and the citation of their source: {@code "words" (see [@key, p. 4])}. */
final class Bridge {
    private static final int LONGEST = 40;

    private static final Pattern FORM = Pattern.compile(
            "\\s*+(?:[,;—–]\\s*+)?(?:\\(\\s*+(?:(?i:see|cf\\.?|from|in|as in"
                    + "|quoted in|quoted from|vgl\\.?|siehe|aus|zit\\. nach|zitiert nach|voir|dans|véase|en|in)\\s++)?)?");

    private Bridge() {}

    static boolean isOne(CharSequence text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** What a citation stands behind, with nothing but a bridge between. */
    static @Nullable Node far(CitationNode citation) {
        Node before = citation.getPrevious();
        if (before instanceof Text && isOne(before.getChars())) {
            before = before.getPrevious();
        }
        return before instanceof SoftLineBreak ? before.getPrevious() : before;
    }

    /** Whether the citation stands in brackets of the text. */
    static boolean isBracketed(CitationNode citation) {
        Node before = citation.getPrevious();
        return before instanceof Text && before.getChars().indexOf('(') >= 0 && isOne(before.getChars());
    }

    /** Where the bridge at the end of a text begins of which the sign before it may be one that closes a quotation. */
    static int start(String text, IntPredicate closes) {
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST - 1); i--) {
            if (closes.test(text.charAt(i)) && isOne(text.substring(i + 1))) {
                return i + 1;
            }
        }
        return -1;
    }
}
