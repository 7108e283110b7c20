package dev.outloud.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteGenerator;
import dev.outloud.SiteReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured is a blog that builds, and the same one for everybody. */
class SampleBlogTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPostOfTheBlogIsBuiltAndCreditsWhomItQuotes() throws IOException {
        new SampleBlog(20).write(folder);
        SiteReport report = new SiteGenerator().build(BuildTime.request(folder));
        assertEquals(List.of(), report.diagnostics());
        assertEquals(20, report.posts());
        assertEquals(new SiteReport.Quotes(20, 20, 20), report.quotes());
        assertEquals(report.credit().due(), report.credit().given());
        assertTrue(Files.exists(folder.resolve("target/site/posts/post-19/index.html")));
    }

    @Test
    void aSizeIsAlwaysTheSameBlog() throws IOException {
        new SampleBlog(20).write(folder.resolve("once"));
        new SampleBlog(20).write(folder.resolve("again"));
        for (String file : List.of("people.yml", "resources.yml", "posts/post-0.md", "posts/post-19.md")) {
            assertEquals(
                    -1,
                    Files.mismatch(
                            folder.resolve("once").resolve(file),
                            folder.resolve("again").resolve(file)));
        }
    }

    @Test
    void theBenchmarkOfOnePostHasAPostToRender() {
        PostBenchmark benchmark = new PostBenchmark();
        assertTrue(benchmark.parseAndRender().content().markup().length() > 3_000);
    }
}
