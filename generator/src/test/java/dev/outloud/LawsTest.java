package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What holds for every build. */
@Isolated("changes the defaults of the whole process")
class LawsTest {
    private static Map<String, String> built(SiteFixture fixture) {
        SiteFixture.Result result = fixture.build();
        assertTrue(result.succeeded(), result.printed());
        return LastGoodSite.site(fixture);
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertEquals(built(RichBlog.blog()), built(RichBlog.blog()));
    }

    /** Capitals are not the same in all languages. */
    private static SiteFixture withNamesInCapitals() {
        return SiteFixture.post("Words [@k].\n")
                .write("site.yml", """
                        title: Notes
                        url: https://notes.example.org/
                        authors: [grace]
                        citations: {style: iso690-author-date-de}
                        """)
                .write("resources.yml", "- {id: k, type: book, title: T, author: [{family: Writing, given: Ida}]}\n");
    }

    @Test
    void noDefaultOfTheMachineIsSeen() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> expected = built(RichBlog.blog());
        Map<String, String> inCapitals = built(withNamesInCapitals());
        try {
            for (String[] machine : new String[][] {
                {"tr-TR", "Asia/Tokyo"},
                {"ar-EG-u-nu-arab", "America/Los_Angeles"},
                {"th-TH-u-ca-buddhist-nu-thai", "Pacific/Kiritimati"},
                {"ja-JP-u-ca-japanese", "UTC"}
            }) {
                Locale.setDefault(Locale.forLanguageTag(machine[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(machine[1]));
                assertEquals(expected, built(RichBlog.blog()), machine[0]);
                assertEquals(inCapitals, built(withNamesInCapitals()), machine[0]);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theOrderInWhichFilesWereMadeDoesNotMatter() {
        SiteFixture reversed = SiteFixture.empty();
        String[] parts = RichBlog.FILES.split("(?m)^-- ", -1);
        for (int i = parts.length - 1; i > 0; i--) {
            int end = parts[i].indexOf('\n');
            reversed.write(parts[i].substring(0, end).strip(), parts[i].substring(end + 1));
        }
        reversed.write("site.yml", """
                title: Notes
                url: https://notes.example.org/
                language: en
                timezone: Europe/Berlin
                authors: [grace]
                """);
        assertEquals(built(RichBlog.blog()), built(reversed));
    }

    @Test
    void aSecondBuildWritesNothing() throws IOException {
        SiteFixture fixture = RichBlog.blog();
        SiteReport.Files first = fixture.build().done().files();
        Map<Path, FileTime> before = times(fixture);
        for (Path file : before.keySet()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
        }
        before = times(fixture);
        SiteReport.Files second = fixture.build().done().files();
        assertEquals(new SiteReport.Files(0, first.written(), 0), second);
        assertEquals(before, times(fixture));
    }

    private static Map<Path, FileTime> times(SiteFixture fixture) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(fixture.output())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        times.keySet().removeIf(file -> file.endsWith("site-report.json"));
        return times;
    }

    @Test
    void aRemovedPostTakesItsOwnFilesAlongAndNoOthers() throws IOException {
        SiteFixture fixture = RichBlog.blog();
        fixture.build().done();
        fixture.write("target/site/posts/third/mine.txt", "foreign").write("target/classes/A.class", "foreign");
        Set<String> before = new HashSet<>(fixture.outputs().keySet());
        fixture.delete("posts/third.md");
        SiteReport.Files files = fixture.build().done().files();
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(fixture.outputs().keySet());
        assertEquals(Set.of("site/posts/third/index.html", "share/third/index.html", "share/third/share.json"), gone);
        assertEquals(3, files.deleted());
        fixture.delete("target/site/posts/third/mine.txt")
                .delete("posts/second/index.md")
                .delete("posts/second/photo.jpg");
        fixture.write("posts/first.md", "---\ntitle: F\ndate: 2026-01-01\n---\nx");
        fixture.build().done();
        assertFalse(Files.exists(fixture.output().resolve("site/posts/second")), "empty folders go too");
        assertTrue(Files.exists(fixture.output().resolve("classes/A.class")));
    }

    @Test
    void filesOfTheAuthorsOwnInTheOutputAreNeverDeleted() {
        SiteFixture fixture = RichBlog.blog().write("target/site/CNAME", "mine").write("target/other/x", "mine");
        fixture.build().done();
        fixture.build().done();
        assertEquals("mine", fixture.outputs().get("site/CNAME"));
        assertEquals("mine", fixture.outputs().get("other/x"));
    }

    @Test
    void aFailedBuildStillReportsForPrograms() {
        SiteFixture fixture = SiteFixture.post("@nobody");
        assertFalse(fixture.build().succeeded());
        String report = fixture.outputs().getOrDefault("site-report.json", "");
        assertTrue(report.contains("\"id\": \"unknown-person\"") && report.contains("\"line\": 5"), report);
    }
}
