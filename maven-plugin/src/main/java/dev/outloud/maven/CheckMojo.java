package dev.outloud.maven;

import dev.outloud.SiteException;
import dev.outloud.SiteGenerator;
import dev.outloud.SiteReport;
import dev.outloud.SiteRequest;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks all that {@code build} checks, links between the finished pages included, and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends GeneratorMojo {
    @Override
    SiteReport run(SiteGenerator generator, SiteRequest request) {
        return generator.check(request);
    }

    @Override
    List<String> summary(SiteReport report, SiteRequest request) {
        return Summary.ofCheck(report);
    }

    @Override
    String failure(SiteException exception) {
        return Summary.ofFailedCheck(exception.diagnostics());
    }
}
