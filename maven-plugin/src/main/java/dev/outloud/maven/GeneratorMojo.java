package dev.outloud.maven;

import dev.outloud.SiteGenerator;
import dev.outloud.SiteReport;
import dev.outloud.SiteRequest;
import java.util.List;

/** What the goals that are one call of the generator have in common. */
abstract class GeneratorMojo extends BlogMojo {
    abstract SiteReport run(SiteGenerator generator, SiteRequest request);

    /** What the goal says when all went well. */
    abstract List<String> summary(SiteReport report, SiteRequest request);

    @Override
    final Outcome run(SiteRequest request) {
        SiteReport report = run(new SiteGenerator(), request);
        return new Outcome(report.diagnostics(), summary(report, request));
    }
}
