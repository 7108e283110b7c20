package dev.outloud.maven;

import dev.outloud.SiteException;
import dev.outloud.SiteRequest;
import dev.outloud.diagnostic.Diagnostic;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What the goals that read a blog have in common: where it lies and which of its posts count. */
abstract class BlogMojo extends AbstractMojo {
    /** The blog's folder: the one with {@code site.yml} in it. */
    @Parameter(property = "site.contentDirectory", defaultValue = "${basedir}")
    private File contentDirectory = new File("");

    /**
     * Where {@code site/}, {@code share/} and {@code site-report.json} are written. If not given, the build directory
     * of the POM, which is {@code target} unless it says otherwise; without a POM, {@code target} in the blog's folder.
     */
    @Parameter(property = "site.outputDirectory")
    private @Nullable File outputDirectory;

    /** The moment that decides which posts are due, such as {@code 2026-01-31T08:00:00Z}; now, if not given. */
    @Parameter(property = "site.now")
    private @Nullable String now;

    /** Whether drafts are published. */
    @Parameter(property = "site.drafts", defaultValue = "false")
    private boolean drafts;

    /** Whether posts of a later date are published. */
    @Parameter(property = "site.future", defaultValue = "false")
    private boolean future;

    /** Whether warnings fail the build. */
    @Parameter(property = "site.strict", defaultValue = "false")
    private boolean strict;

    /** Whether pictures of quotations and posts are drawn, if the blog wants any: without them a first build is faster. */
    @Parameter(property = "site.cards", defaultValue = "true")
    private boolean cards = true;

    /** Whether this goal does nothing. */
    @Parameter(property = "site.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project = new MavenProject();

    /**
     * What a goal has to say when all went well.
     *
     * @param summary lines behind the diagnostics
     */
    record Outcome(List<Diagnostic> diagnostics, List<String> summary) {}

    /** The one call that the goal is about. */
    abstract Outcome run(SiteRequest request);

    /** What the goal can say all the same when the blog has errors. */
    List<String> summary(SiteException exception) {
        return List.of();
    }

    /** What the goal says when the blog has errors. */
    abstract String failure(SiteException exception);

    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Nothing is done: site.skip is set");
            return;
        }
        MavenLog log = new MavenLog(getLog());
        SiteRequest request = request();
        try {
            Outcome outcome = run(request);
            log.print(outcome.diagnostics());
            outcome.summary().forEach(getLog()::info);
        } catch (SiteException e) {
            log.print(e.diagnostics());
            summary(e).forEach(getLog()::info);
            throw new MojoFailureException(failure(e));
        }
    }

    private SiteRequest request() throws MojoFailureException {
        return new SiteRequest(
                contentDirectory.toPath(),
                output(),
                BlogMojo.class.getClassLoader(),
                moment(),
                drafts,
                future,
                strict,
                cards);
    }

    /** Maven's own stand-in for a missing POM has a build directory whose name is never filled in. */
    private Path output() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        return project.getFile() == null
                ? contentDirectory.toPath().resolve("target")
                : Path.of(project.getBuild().getDirectory());
    }

    private Instant moment() throws MojoFailureException {
        if (now == null) {
            return Instant.now();
        }
        try {
            return Instant.parse(now);
        } catch (DateTimeParseException e) {
            // Without the cause: Maven would print the parser's words behind these.
            throw new MojoFailureException(
                    "site.now is \"" + now + "\": write a moment in UTC, such as 2026-01-31T08:00:00Z");
        }
    }
}
