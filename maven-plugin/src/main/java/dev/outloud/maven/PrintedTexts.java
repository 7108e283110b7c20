package dev.outloud.maven;

import dev.outloud.ShareReport;
import dev.outloud.ShareReport.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts of a post as lines for a terminal: the text as it is posted, set in, and above it what it is and its count. */
final class PrintedTexts {
    private PrintedTexts() {}

    /** @param network the only one to print; null for all */
    static List<String> of(ShareReport report, @Nullable String network) {
        if (report.post() == null) {
            return List.of("", "  no post to share yet");
        }
        List<Text> texts = report.texts().stream()
                .filter(text -> network == null || text.network().equalsIgnoreCase(network))
                .toList();
        List<String> lines = new ArrayList<>(List.of("", "  " + report.title(), "  " + report.url()));
        if (texts.isEmpty()) {
            lines.add("");
            lines.add("  no texts for " + (network == null ? "any network" : "\"" + network + "\"")
                    + "; there are some for: "
                    + String.join(
                            ", ",
                            report.texts().stream()
                                    .map(Text::network)
                                    .distinct()
                                    .toList()));
        }
        String label = "";
        for (Text text : texts) {
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
