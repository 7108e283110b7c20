package dev.outloud.parse.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first line of an alert: {@code [!NOTE]}. */
final class AlertLine {
    private static final Pattern MARKER =
            Pattern.compile("\\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\\]\\s*", Pattern.CASE_INSENSITIVE);

    private AlertLine() {}

    /** Takes the line off a block quotation; empty if it is no alert. */
    static Optional<AlertNode.Kind> take(Node quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || first.getFirstChild() == null) {
            return Optional.empty();
        }
        Node lineEnd = first.getFirstChild();
        while (lineEnd != null && !(lineEnd instanceof SoftLineBreak)) {
            lineEnd = lineEnd.getNext();
        }
        int end = lineEnd == null ? first.getLastChild().getEndOffset() : lineEnd.getStartOffset();
        CharSequence line = first.baseSubSequence(first.getFirstChild().getStartOffset(), end);
        Matcher marker = MARKER.matcher(line);
        if (!marker.matches()) {
            return Optional.empty();
        }
        while (first.getFirstChild() != null && first.getFirstChild() != lineEnd) {
            first.getFirstChild().unlink();
        }
        if (lineEnd == null) {
            first.unlink();
        } else {
            lineEnd.unlink();
        }
        return Optional.of(AlertNode.Kind.valueOf(marker.group(1).toUpperCase(Locale.ROOT)));
    }
}
