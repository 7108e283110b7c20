package dev.outloud.maven;

import dev.outloud.SiteException;
import dev.outloud.SiteGenerator;
import dev.outloud.SiteReport;
import dev.outloud.SiteRequest;
import dev.outloud.model.CreditGap;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks all that {@code build} checks, links between the finished pages included, and shows how much of the credit that
 * is due is given. Writes nothing but, if asked to, the baseline of what may lack credit.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends GeneratorMojo {
    /** Whether all that lacks credit today is let be from now on: it is listed in {@code ledger/credit-baseline.yml}. */
    @Parameter(property = "site.baseline", defaultValue = "false")
    private boolean baseline;

    @Override
    SiteReport run(SiteGenerator generator, SiteRequest request) {
        return baseline ? generator.checkAndKeepBaseline(request) : generator.check(request);
    }

    @Override
    List<String> summary(SiteReport report, SiteRequest request) {
        List<String> lines = new ArrayList<>(Summary.ofCheck(report));
        lines.addAll(CreditTable.of(report.coverage()));
        if (baseline) {
            lines.addAll(List.of("", "  commit    " + CreditGap.BASELINE));
        }
        return lines;
    }

    @Override
    List<String> summary(SiteException exception) {
        return exception.coverage().map(CreditTable::of).orElse(List.of());
    }

    @Override
    String failure(SiteException exception) {
        return Summary.ofFailedCheck(exception.diagnostics());
    }
}
