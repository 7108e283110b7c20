package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.outloud.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An output folder that does not take the site: a message, and the site of before. */
class OutputFolderTest {
    @Test
    void aFileInPlaceOfTheFolderIsAMessage() {
        SiteFixture fixture = SiteFixture.post("x").write("target", "a file");
        SiteFixture.Result result = fixture.build();
        assertTrue(result.printed().startsWith("target/site:1:1: error: cannot write the site"), result.printed());
        assertTrue(result.printed().endsWith("[unwritable-output]")
                || result.printed().contains("hint:"));
    }

    @Test
    void anErrorInAPostIsToldEvenIfTheReportFindsNoPlace() {
        SiteFixture fixture = SiteFixture.post("@nobody").write("target", "a file");
        assertEquals(1, fixture.build().printed(Problem.UNKNOWN_PERSON).size());
    }

    @Test
    void aForeignFolderWhereAPageBelongsLeavesTheOldSite() {
        assertObstacle("target/site/posts/b/index.html/mine.txt");
    }

    @Test
    void aForeignFileWhereAFolderBelongsLeavesTheOldSite() {
        assertObstacle("target/site/posts/b");
    }

    private static void assertObstacle(String obstacle) {
        SiteFixture fixture = SiteFixture.post("x").write("posts/0.md", "---\ntitle: Zero\ndate: 2026-01-30\n---\nx");
        assertTrue(fixture.build().succeeded());
        Map<String, String> before = LastGoodSite.site(fixture);
        fixture.write(obstacle, "mine");
        before.put(obstacle.substring("target/".length()), "mine");
        fixture.delete("posts/0.md").write("posts/b.md", "---\ntitle: B\ndate: 2026-02-01\n---\nx");
        SiteFixture.Result result = fixture.build();
        assertFalse(result.succeeded(), "the obstacle is in the way");
        assertTrue(result.printed().contains("[unwritable-output]"), result.printed());
        assertTrue(
                result.printed().contains(obstacle.replaceFirst("/mine.txt", "").replaceFirst("target/", "")),
                result.printed());
        assertEquals(before, LastGoodSite.site(fixture));
    }

    @Test
    void afterTheObstacleIsGoneTheSiteIsWhole() {
        SiteFixture fixture = SiteFixture.post("x");
        fixture.build().done();
        fixture.write("target/site/posts/b", "mine").write("posts/b.md", "---\ntitle: B\ndate: 2026-02-01\n---\nx");
        assertFalse(fixture.build().succeeded());
        fixture.delete("target/site/posts/b");
        fixture.build().done();
        SiteFixture fresh = SiteFixture.post("x").write("posts/b.md", "---\ntitle: B\ndate: 2026-02-01\n---\nx");
        fresh.build().done();
        assertEquals(LastGoodSite.site(fresh), LastGoodSite.site(fixture));
    }

    /** A web server or another user of the machine is to read them. */
    @Test
    void allFilesMayBeReadByWhomTheSystemLets() throws IOException {
        SiteFixture fixture = SiteFixture.post("x");
        fixture.build().done();
        Path plain = Files.writeString(fixture.folder().resolve("plain.txt"), "x");
        assumeTrue(Files.getFileStore(plain).supportsFileAttributeView("posix"));
        for (String file : List.of("site-report.json", "outloud-files.txt", "site/index.html")) {
            assertEquals(
                    Files.getPosixFilePermissions(plain),
                    Files.getPosixFilePermissions(fixture.output().resolve(file)),
                    file);
        }
    }

    @Test
    void aFileMayBecomeAFolderAndAFolderAFile() {
        SiteFixture fixture = SiteFixture.post("x").write("static/one", "1").write("static/two/deep", "2");
        fixture.build().done();
        fixture.delete("static/one").delete("static/two/deep");
        assertTrue(fixture.folder().resolve("static/two").toFile().delete());
        fixture.write("static/one/deep", "3").write("static/two", "4");
        SiteFixture.Result result = fixture.build();
        assertEquals("3", result.file("site/one/deep"));
        assertEquals("4", result.file("site/two"));
    }

    @Test
    void whatAnInterruptedBuildLeftBehindIsCleanedUp() {
        SiteFixture fixture = SiteFixture.post("x").write("target/.outloud-staging/site/old/index.html", "half");
        fixture.build().done();
        assertFalse(Files.exists(fixture.output().resolve(".outloud-staging")));
        assertFalse(fixture.outputs().containsKey("site/old/index.html"));
    }

    @Test
    void aListOfFilesThatSomebodyEditedDeletesNothingOutside() throws IOException {
        SiteFixture fixture = SiteFixture.post("x");
        fixture.build().done();
        Path precious = fixture.folder().resolve("precious.txt");
        Files.writeString(precious, "keep");
        Path list = fixture.output().resolve("outloud-files.txt");
        Files.writeString(list, Files.readString(list) + "../precious.txt\n" + precious + "\nsite\n");
        assertTrue(fixture.build().succeeded());
        assertEquals("keep", Files.readString(precious));
        assertTrue(fixture.outputs().containsKey("site/index.html"));
    }

    @Test
    void aDamagedListOfFilesDoesNotStopTheBuild() throws IOException {
        SiteFixture fixture = SiteFixture.post("x");
        fixture.build().done();
        Files.write(fixture.output().resolve("outloud-files.txt"), new byte[] {(byte) 0xFF, 0, 10});
        assertTrue(fixture.build().succeeded());
    }
}
