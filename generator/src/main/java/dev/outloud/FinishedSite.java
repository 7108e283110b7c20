package dev.outloud;

import dev.outloud.coverage.Coverage;
import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.model.CreditGap;
import dev.outloud.model.OutputFile;
import dev.outloud.model.site.Edition;
import java.util.List;
import java.util.Set;

/**
 * A site that only has to be written. Immutable.
 *
 * @param baseline what may lack credit
 * @param files of the site and the share kit
 * @param diagnostics warnings and notes, sorted by place
 */
record FinishedSite(
        Edition edition,
        Coverage coverage,
        Set<CreditGap> baseline,
        List<OutputFile> files,
        List<Diagnostic> diagnostics) {
    FinishedSite {
        baseline = Set.copyOf(baseline);
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }
}
