package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A new blog begins whole: it builds without a word, credits somebody, and touches nothing that was there. */
class BlogStarterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path home;

    private StartReport start(Path folder, @Nullable String title, @Nullable String url, @Nullable String author) {
        return new BlogStarter()
                .start(new StartRequest(folder, getClass().getClassLoader(), title, url, author, "0.1.0", TODAY));
    }

    private static SiteReport build(Path folder) {
        return new SiteGenerator()
                .build(new SiteRequest(
                        folder,
                        folder.resolve("target"),
                        BlogStarterTest.class.getClassLoader(),
                        Instant.parse("2026-03-01T00:00:01Z"),
                        false,
                        false,
                        false,
                        false));
    }

    @Test
    void anEmptyFolderBecomesABlogThatBuildsWithoutAWordAndCreditsSomebody() throws IOException {
        Path folder = home.resolve("notes on learning");
        StartReport report = start(folder, null, null, null);
        assertEquals(
                List.of(
                        "pom.xml",
                        ".mvn/jvm.config",
                        "site.yml",
                        "people.yml",
                        "resources.yml",
                        "posts/2026-03-01-why-i-work-out-loud.md",
                        "pages/about.md",
                        ".gitignore",
                        ".github/workflows/publish.yml"),
                report.made());
        assertEquals(List.of(), report.kept());
        assertTrue(report.hasPlugin() && report.isTemporary());
        assertEquals(List.of(), build(folder).diagnostics());
        String home = Files.readString(folder.resolve("target/site/index.html"));
        assertTrue(home.contains("Notes On Learning") && home.contains("Why I work out loud"), home);
        assertTrue(Files.exists(folder.resolve("target/site/people/kim-example/index.html")));
        assertTrue(Files.readString(folder.resolve("pom.xml")).contains("<artifactId>notes-on-learning</artifactId>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Me: myself & \"I\"", "# no comment", "学习笔记", "- yes", "%title%", "a\\b $1 'x'"})
    void whateverTheBlogAndItsAuthorAreCalled(String name) throws IOException {
        start(home, name, "https://notes.example.org/blog", name);
        assertEquals(List.of(), build(home).diagnostics());
        String page = Files.readString(home.resolve("target/site/index.html"));
        assertEquals(name, Jsoup.parse(page).select(".site-title").text().replaceFirst("^“", ""));
        assertTrue(page.contains("https://notes.example.org/blog/"), page);
    }

    @Test
    void whatIsThereStaysAsItIs() throws IOException {
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("site.yml"), "title: Mine\n");
        StartReport report = start(home, "Other", null, null);
        assertEquals(List.of("pom.xml", "site.yml"), report.kept());
        assertEquals(
                List.of(".mvn/jvm.config", ".gitignore", ".github/workflows/publish.yml"),
                report.made(),
                "a blog that is there has posts and people of its own");
        assertFalse(report.hasPlugin(), "the POM that is there does not name the plugin yet");
        assertEquals("<project/>", Files.readString(home.resolve("pom.xml")));
        assertEquals("title: Mine\n", Files.readString(home.resolve("site.yml")));
        assertEquals(List.of(), start(home, null, null, null).made(), "a second time there is nothing to make");
    }

    @Test
    void anAddressThatIsNoneIsToldBeforeAnythingIsWritten() throws IOException {
        SiteException refused = assertThrows(SiteException.class, () -> start(home, null, "notes.example.org", null));
        assertEquals(
                List.of("this is no address of a blog"),
                refused.diagnostics().stream().map(one -> one.message()).toList());
        try (Stream<Path> files = Files.list(home)) {
            assertEquals(0, files.count());
        }
    }
}
