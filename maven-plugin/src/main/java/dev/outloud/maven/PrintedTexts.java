package dev.outloud.maven;

import dev.outloud.ShareReport;
import dev.outloud.ShareReport.Text;
import java.util.ArrayList;
import java.util.List;

/** The texts of a post as lines for a terminal: the text as it is posted, set in, and above it what it is and its count. */
final class PrintedTexts {
    private PrintedTexts() {}

    static List<String> of(ShareReport report) {
        if (report.post() == null) {
            return List.of("", "  no post to share yet");
        }
        List<String> lines = new ArrayList<>(List.of("", "  " + report.title(), "  " + report.url()));
        String label = "";
        for (Text text : report.texts()) {
            if (!text.label().equals(label)) {
                label = text.label();
                lines.add("");
                lines.add("  " + label);
            }
            lines.add("");
            lines.add("  " + text.name() + "  " + count(text));
            text.text().lines().forEach(line -> lines.add(line.isEmpty() ? "" : "      " + line));
        }
        return lines;
    }

    private static String count(Text text) {
        return text.limit() == 0 ? "(" + text.length() + ")" : "(" + text.length() + " of " + text.limit() + ")";
    }
}
