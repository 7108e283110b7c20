package dev.outloud.maven;

import dev.outloud.SiteException;
import dev.outloud.SiteGenerator;
import dev.outloud.SiteReport;
import dev.outloud.SiteRequest;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Builds the blog: its pages, feeds and attribution pages into {@code target/site}, the share kit into
 * {@code target/share}. Uses no network. If anything is wrong in the blog's files, the last good site stays.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends GeneratorMojo {
    @Override
    SiteReport run(SiteGenerator generator, SiteRequest request) {
        return generator.build(request);
    }

    @Override
    List<String> summary(SiteReport report, SiteRequest request) {
        return Summary.ofBuild(report, request);
    }

    @Override
    String failure(SiteException exception) {
        return Summary.ofFailedBuild(exception.diagnostics());
    }
}
