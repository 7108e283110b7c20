package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.outloud.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a blog's folder may hold besides its texts. */
class FolderTest {
    private static final String POST = "---\ntitle: B\ndate: 2026-01-31\n---\nWords of b.\n";

    @Test
    void aLinkOutOfTheFolderIsNotFollowedAndSaysSo() throws IOException {
        Path outside = SiteFixture.empty().folder();
        Files.writeString(outside.resolve("secret.md"), POST);
        SiteFixture fixture = SiteFixture.post("x").write("static/a.txt", "a");
        Files.createSymbolicLink(fixture.folder().resolve("posts/b.md"), outside.resolve("secret.md"));
        Files.createSymbolicLink(fixture.folder().resolve("static/out"), outside);
        Files.createSymbolicLink(fixture.folder().resolve("static/dangling"), outside.resolve("nothing"));
        SiteFixture.Result site = fixture.build();
        assertTrue(site.succeeded(), site.printed());
        assertEquals(1, site.done().posts());
        assertFalse(site.has("site/out/secret.md"));
        assertEquals(3, site.printed(Problem.FILE_IGNORED).size(), site.printed());
        assertTrue(
                site.printed()
                        .contains("posts/b.md:1:1: warning: the link leads out of the blog's folder [file-ignored]"),
                site.printed());
    }

    @Test
    void aLinkWithinTheFolderIsTheFileThatItLeadsTo() throws IOException {
        SiteFixture fixture = SiteFixture.post("x").write("data/b.txt", POST);
        Files.createSymbolicLink(fixture.folder().resolve("posts/b.md"), Path.of("../data/b.txt"));
        SiteFixture.Result site = fixture.build();
        assertTrue(site.page("/posts/b/").text().contains("Words of b."), site.printed());
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        SiteFixture fixture = SiteFixture.post("Words of a.");
        Path link = SiteFixture.empty().folder().resolve("blog");
        Files.createSymbolicLink(link, fixture.folder());
        SiteReport report = new SiteGenerator()
                .build(new SiteRequest(
                        link,
                        fixture.output(),
                        FolderTest.class.getClassLoader(),
                        Instant.parse("2026-06-01T12:00:00Z"),
                        false,
                        false,
                        false,
                        false));
        assertEquals(1, report.posts());
    }

    @Test
    void aFolderThatDoesNotExistIsAMessage() {
        SiteFixture fixture = SiteFixture.empty();
        assertTrue(fixture.folder().toFile().delete());
        SiteFixture.Result site = fixture.build();
        assertFalse(site.succeeded());
        assertTrue(site.printed().startsWith("site.yml:1:1: error: "), site.printed());
        assertEquals(1, site.problems().size(), site.printed());
    }

    @Test
    void whatEditorsAndToolsLeaveBehindIsNotPublished() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("posts/a.md~", "x")
                .write("posts/.a.md.swp", "x")
                .write("posts/#a.md#", "x")
                .write("posts/_draft.md", "x")
                .write("static/.DS_Store", "x")
                .write("README.md", "x")
                .write("pom.xml", "x")
                .write("src/main/java/A.java", "x")
                .write("node_modules/posts/a.md", "x")
                .build();
        assertEquals(List.of(), site.problems());
        assertTrue(site.fixture().outputs().keySet().stream()
                .noneMatch(
                        path -> path.matches("site/(posts/)?(\\.a|#|_|\\.DS).*|.*~|.*DS_Store|.*README.*|.*A\\.java")));
    }

    @Test
    void aPostWithTheMarkOfWindowsAndItsLineEndsIsReadLikeAnyOther() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("posts/b.md", "\uFEFF---\r\ntitle: B\r\ndate: 2026-01-31\r\n---\r\n@nobody\r\n")
                .build();
        assertTrue(site.printed().startsWith("posts/b.md:5:1: error: no person"), site.printed());
    }

    @Test
    void aFileThatMayNotBeReadIsNamed() {
        SiteFixture fixture = SiteFixture.post("x").write("posts/b.md", POST).write("static/b.bin", "b");
        Path text = fixture.folder().resolve("posts/b.md");
        Path asset = fixture.folder().resolve("static/b.bin");
        assertTrue(text.toFile().setReadable(false) && asset.toFile().setReadable(false));
        assumeFalse(Files.isReadable(text), "root may read everything");
        SiteFixture.Result site = fixture.build();
        assertEquals(List.of("unreadable-file", "unreadable-file"), site.problems());
        assertTrue(site.printed().contains("static/b.bin:1:1: error: cannot read the file"), site.printed());
    }

    @Test
    void aListThatNothingReadsIsNamed() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("people.yaml", "- name: X")
                .write("people/ada.txt", "Ada")
                .write("people/README.md", "how we do it")
                .write("resources/books.ods", "x")
                .build();
        assertEquals(List.of("file-ignored", "file-ignored", "file-ignored"), site.problems());
        assertTrue(site.printed().startsWith("""
                people.yaml:1:1: warning: nothing reads this file [file-ignored]
                  hint: rename it to people.yml"""), site.printed());
        assertTrue(site.printed().endsWith("hint: lists are read from .yml, .yaml and .json files"), site.printed());
    }

    @Test
    void aFolderThatWasMeantToBeReadIsNamed() {
        SiteFixture.Result site = SiteFixture.of("")
                .write("post/2026-01-31-a.md", "Words")
                .write("Pages/about.md", "About")
                .write("notes/mine.md", "Mine")
                .build();
        assertEquals("""
                Pages:1:1: warning: nothing reads this folder [file-ignored]
                  hint: rename it to pages
                post:1:1: warning: nothing reads this folder [file-ignored]
                  hint: rename it to posts""", site.printed());
        assertEquals(
                List.of(),
                SiteFixture.post("x").write("post/own.md", "Mine").build().problems());
    }

    @Test
    void aListIsReadUnderOneNameOnly() {
        SiteFixture.Result site = SiteFixture.post("x")
                .write("Resources.yml", "- {id: a, title: A}")
                .write("media.json", "[]")
                .build();
        assertEquals(List.of("file-ignored", "file-ignored"), site.problems());
        assertTrue(site.printed().contains("hint: rename it to resources.yml"), site.printed());
        assertTrue(site.printed().contains("hint: rename it to media.yml"), site.printed());
    }

    @Test
    void anEmptyFileIsAPostWithoutWords() {
        SiteFixture.Result site =
                SiteFixture.of("").write("posts/2026-01-31-empty.md", "").build();
        assertTrue(site.has("site/posts/empty/index.html"), site.printed());
    }

    @Test
    void aHashInTheNameOfAFileIsEncodedInItsAddress() {
        SiteFixture.Result site = SiteFixture.post("![A key](c%23.png) and [the same](c%23.png)")
                .write("posts/c#.png", "p")
                .write("static/d#/e.txt", "e")
                .write("assets/f#.css", "f")
                .build();
        assertEquals("p", site.file("site/posts/c#.png"), site.printed());
        assertEquals("e", site.file("site/d#/e.txt"));
        assertEquals("f", site.file("site/assets/f#.css"));
        assertEquals("/posts/c%23.png", site.page("/posts/a/").select("img").attr("src"));
        assertEquals(List.of(), site.printed(Problem.BROKEN_LINK));
    }

    @Test
    void aFolderWithAPercentSignIsNotDecoded() {
        SiteFixture.Result site = SiteFixture.empty()
                .write("site.yml", "title: N\nurl: https://notes.example.org/\n")
                .write("posts/100%25-open/index.md", "---\ndate: 2026-01-31\n---\n![Mine](my%20pic.png)")
                .write("posts/100%25-open/my pic.png", "p")
                .build();
        assertEquals(
                "/posts/100%2525-open/my%20pic.png",
                site.page("/posts/100-25-open/").select("img").attr("src"), site.printed());
    }

    @Test
    void aFileWhoseNameNotEverySystemTakesIsPassedOverWithAWord() {
        SiteFixture fixture = SiteFixture.post("x");
        try {
            fixture.write("posts/c?.png", "p").write("static/d?/e.txt", "e").write("assets/f?.css", "f");
        } catch (InvalidPathException e) {
            assumeFalse(true, "this system does not take it either");
        }
        SiteFixture.Result site = fixture.build();
        assertTrue(site.succeeded(), site.printed());
        assertEquals(
                List.of("assets/f?.css", "posts/c?.png", "static/d?/e.txt"),
                site.diagnostics().stream()
                        .filter(found -> found.problem() == Problem.FILE_IGNORED)
                        .map(found -> found.at().file())
                        .toList());
    }
}
