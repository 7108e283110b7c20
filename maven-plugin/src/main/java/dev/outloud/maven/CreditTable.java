package dev.outloud.maven;

import dev.outloud.SiteReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How much of the credit that is due is given, as a table: one line for each measure. */
final class CreditTable {
    private static final Map<String, String> WORDS = Map.of(
            "speakers", "quotations with a speaker",
            "sources", "quotations with a source",
            "pictures", "pictures with a credit",
            "resources", "resources with an author",
            "people", "people with a link",
            "mentions", "first mentions linked");

    private CreditTable() {}

    static List<String> of(SiteReport.Covered coverage) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(String.format(Locale.ROOT, "  %-27s %6s %6s %8s", "", "due", "given", "let be"));
        coverage.measures()
                .forEach((key, measure) -> lines.add(String.format(
                        Locale.ROOT,
                        "  %-27s %6d %6d %8s %6d %%",
                        WORDS.getOrDefault(key, key),
                        measure.due(),
                        measure.given(),
                        measure.letBe() == 0 ? "" : measure.letBe(),
                        measure.percent())));
        lines.add(String.format(Locale.ROOT, "  %-50s %6d %%", "together", coverage.percent()));
        return lines;
    }
}
