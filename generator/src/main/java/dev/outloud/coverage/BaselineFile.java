package dev.outloud.coverage;

import dev.outloud.model.CreditGap;
import dev.outloud.model.CreditMeasure;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes the list of what may lack credit, in an order that merges well. */
public final class BaselineFile {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}/][\\p{L}\\p{N}/._-]*");
    private static final Pattern WORD = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|[.]inf|[.]nan");

    private BaselineFile() {}

    /** The whole file as YAML. */
    public static String of(Collection<CreditGap> gaps) {
        StringBuilder out = new StringBuilder();
        out.append("# What lacked credit when this list was made, and may go on lacking it. Make it anew with:\n")
                .append("# mvn site:check -Dsite.baseline\n");
        Map<String, Map<CreditMeasure, TreeSet<String>>> byFile = new TreeMap<>();
        gaps.forEach(gap -> byFile.computeIfAbsent(gap.file(), file -> new EnumMap<>(CreditMeasure.class))
                .computeIfAbsent(gap.measure(), measure -> new TreeSet<>())
                .add(gap.key()));
        byFile.forEach((file, measures) -> {
            out.append(quoted(file)).append(":\n");
            measures.forEach((measure, keys) -> {
                out.append("  ").append(measure.key()).append(":\n");
                keys.forEach(key -> out.append("  - ").append(quoted(key)).append('\n'));
            });
        });
        if (byFile.isEmpty()) {
            out.append("{}\n");
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()
                ? text
                : "'" + text.replace("'", "''") + "'";
    }
}
