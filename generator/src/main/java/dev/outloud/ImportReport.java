package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an import brought. Immutable.
 *
 * @param file that was written to, in the blog's folder
 * @param added names of people who are new, in the order of the list
 * @param known how many feeds are of people who were listed before
 * @param missing feeds of people who are listed without one, by their ids
 * @param diagnostics all that {@code build} finds in what is there
 */
public record ImportReport(
        String file, List<String> added, int known, Map<String, String> missing, List<Diagnostic> diagnostics) {
    public ImportReport {
        added = List.copyOf(added);
        missing = new TreeMap<>(missing);
        diagnostics = List.copyOf(diagnostics);
    }
}
