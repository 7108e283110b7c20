package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.notification.Told;
import java.util.List;

/**
 * What others are told. Immutable.
 *
 * @param told of links and feeds, in the order of the pages; without a state what was not told: all of it in a dry run
 * @param waiting how many failed before, and are told of by a later run
 * @param engines what search engines are told
 * @param diagnostics what failed, sorted by place
 */
public record NotifyReport(List<Told> told, int waiting, Engines engines, List<Diagnostic> diagnostics) {
    public NotifyReport {
        told = List.copyOf(told);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What search engines are told. Immutable.
     *
     * @param isOn whether the blog has a key for it
     * @param urls pages that are new, changed or gone since they were told the last time
     * @param sent whether they were told
     */
    public record Engines(boolean isOn, List<String> urls, boolean sent) {
        public Engines {
            urls = List.copyOf(urls);
        }
    }
}
