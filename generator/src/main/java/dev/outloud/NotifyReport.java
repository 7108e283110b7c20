package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import java.util.List;

/**
 * What search engines are told. Immutable.
 *
 * @param isOn whether the blog has a key for it
 * @param urls pages that are new, changed or gone since they were told the last time
 * @param sent whether they were told
 * @param diagnostics what failed, sorted by place
 */
public record NotifyReport(boolean isOn, List<String> urls, boolean sent, List<Diagnostic> diagnostics) {
    public NotifyReport {
        urls = List.copyOf(urls);
        diagnostics = List.copyOf(diagnostics);
    }
}
