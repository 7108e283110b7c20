package dev.outloud.maven;

import dev.outloud.BlogStarter;
import dev.outloud.SiteException;
import dev.outloud.StartReport;
import dev.outloud.StartRequest;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Begins a blog in this folder, which needs no POM for it. Files that are there stay as they are. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
    /** The folder of the new blog. */
    @Parameter(property = "site.contentDirectory", defaultValue = "${basedir}")
    private File contentDirectory = new File("");

    /** What the blog is called; the name of the folder, if not given. */
    @Parameter(property = "site.title")
    private @Nullable String title;

    /** The address at which it will be published; one to be replaced, if not given. */
    @Parameter(property = "site.url")
    private @Nullable String url;

    /** The name of whoever writes it; one to be replaced, if not given. */
    @Parameter(property = "site.author")
    private @Nullable String author;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    public void execute() throws MojoFailureException {
        try {
            StartReport report = new BlogStarter()
                    .start(new StartRequest(
                            contentDirectory.toPath(),
                            InitMojo.class.getClassLoader(),
                            title,
                            url,
                            author,
                            execution == null ? "" : execution.getVersion(),
                            LocalDate.now(ZoneOffset.UTC)));
            InitSummary.of(report).forEach(getLog()::info);
        } catch (SiteException e) {
            new MavenLog(getLog()).print(e.diagnostics());
            throw new MojoFailureException("The blog was not begun: " + Counts.errors(e.diagnostics()) + " above.");
        }
    }
}
