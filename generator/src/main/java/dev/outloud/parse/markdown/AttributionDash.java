package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The dash with which the attribution of a quotation begins. */
final class AttributionDash {
    private static final Pattern DASH = Pattern.compile("^[\\s\\u00A0]*+(?:(?:[—―–]|-{2,})[\\s\\u00A0\\u202F]*+)++");

    private AttributionDash() {}

    /** How many characters of the words are the dash and the spaces around it. */
    static int length(String words) {
        Matcher dash = DASH.matcher(words);
        return dash.find() ? dash.end() : 0;
    }

    /** Whether a line begins with a dash; one behind a backslash is only a dash. */
    static boolean begins(Node first) {
        return length(PlainText.piece(first)) > 0 && !first.getChars().startsWith("\\");
    }

    /** Whether a node within the words begins a line that somebody may have meant as an attribution. */
    static boolean beginsLikelyName(Node node) {
        boolean beginsLine = node.getPrevious() == null || isLineBreak(node.getPrevious());
        if (!beginsLine || !begins(node)) {
            return false;
        }
        String words = PlainText.piece(node);
        String rest = words.substring(length(words)).strip();
        return rest.isEmpty()
                ? node.getNext() instanceof MentionNode || node.getNext() instanceof CitationNode
                : LikelyNames.isOne(rest);
    }

    static boolean isLineBreak(@Nullable Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}
