package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.importer.PeopleFile.Unlisted;
import java.util.List;

/**
 * What an import brought. Immutable.
 *
 * @param file that was written to, in the blog's folder
 * @param added names of people who are new, in the order of the list
 * @param known how many feeds are of people who were listed before
 * @param unlisted feeds among these that their people are listed without
 * @param diagnostics all that {@code build} finds in what is there
 */
public record ImportReport(
        String file, List<String> added, int known, List<Unlisted> unlisted, List<Diagnostic> diagnostics) {
    public ImportReport {
        added = List.copyOf(added);
        unlisted = List.copyOf(unlisted);
        diagnostics = List.copyOf(diagnostics);
    }
}
