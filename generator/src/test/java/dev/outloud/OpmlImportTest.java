package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.DiagnosticPrinter;
import dev.outloud.importer.PeopleFile.Unlisted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A feed reader's export becomes people of the blog. */
class OpmlImportTest {
    private static final String OPML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="1.0"><head><title>Mine</title></head><body>
            <outline text="Learning" title="Learning">
              <outline type="rss" text="Ada L&amp;Co: &quot;notes&quot;" xmlUrl="https://ada.example.org/feed?a=1&amp;b=2" htmlUrl="https://ada.example.org/"/>
              <outline type="rss" title="Mary Smith" xmlurl="https://mary.example.org/feed"/>
            </outline>
            <outline text="Grace Writer" xmlUrl="https://grace.example.org/feed" type="atom"/>
            <outline text="Nobody" xmlUrl="javascript:alert(1)"/>
            <outline text="Twice" xmlUrl="https://mary.example.org/feed"/>
            <outline text="people" xmlUrl="https://by.example.org/"/>
            </body></opml>
            """;

    private static final String PEOPLE = "# mine\n- {id: grace, name: Grace Writer, author: true} # me\n";

    private static SiteFixture blog() {
        return SiteFixture.post("Text.").write("people.yml", PEOPLE);
    }

    private static ImportReport imported(SiteFixture blog, String opml, boolean dryRun) {
        Path file = blog.write("export.xml", opml).folder().resolve("export.xml");
        return new SiteImporter().bring(new ImportRequest(blog.request(), "opml", file, dryRun));
    }

    private static String written(SiteFixture blog) {
        try {
            return Files.readString(blog.folder().resolve("people/imported.yml"));
        } catch (IOException e) {
            return "";
        }
    }

    @Test
    void whoIsNotKnownIsAddedWithFeedAndPageUnderItsFolder() {
        SiteFixture blog = blog();
        ImportReport report = imported(blog, OPML, false);
        assertEquals(List.of("Ada L&Co: \"notes\"", "Mary Smith", "people"), report.added());
        assertEquals("""
                # Learning
                - id: ada-l-co-notes
                  name: "Ada L&Co: \\"notes\\""
                  url: https://ada.example.org/
                  feed: https://ada.example.org/feed?a=1&b=2
                - id: mary-smith
                  name: Mary Smith
                  feed: https://mary.example.org/feed

                # in no folder
                - id: people
                  name: people
                  feed: https://by.example.org/
                """, written(blog));
        SiteFixture.Result site = blog.build();
        site.done();
        assertTrue(
                site.file("site/people/mary-smith/index.html").contains("<meta name=\"robots\" content=\"noindex\">"));
        assertFalse(site.file("site/sitemap.xml").contains("mary-smith"), "nobody looks for a page with nothing on it");
        assertFalse(site.has("site/people/mary-smith/credited.xml"));
    }

    @Test
    void whatIsThereStaysAsItIsAndASecondRunBringsNothing() throws IOException {
        SiteFixture blog = blog();
        imported(blog, OPML, false);
        blog.write("people/imported.yml", written(blog) + "# a note of mine");
        String before = written(blog);
        ImportReport again = imported(blog, OPML, false);
        assertEquals(List.of(), again.added());
        assertEquals(4, again.known());
        assertEquals(before, written(blog));
        assertEquals(PEOPLE, Files.readString(blog.folder().resolve("people.yml")));
        imported(
                blog,
                OPML.replace("Nobody\" xmlUrl=\"javascript:alert(1)", "New One\" xmlUrl=\"https://new.example.org/"),
                false);
        assertTrue(written(blog).startsWith(before + "\n- id: new-one\n"), written(blog));
        blog.build().done();
    }

    @Test
    void whoIsListedWithoutTheFeedIsNamedAndLeftAlone() {
        ImportReport report = imported(blog(), OPML, false);
        assertEquals(List.of(new Unlisted("grace", "https://grace.example.org/feed")), report.unlisted());
        assertEquals(1, report.known());
    }

    @Test
    void aSecondFeedOfTheSameNameIsNotLostUnsaid() {
        ImportReport report = imported(
                blog(),
                "<opml version=\"2.0\"><body><outline text=\"Blog\" xmlUrl=\"https://a.example.org/\"/>"
                        + "<outline text=\"Blog\" xmlUrl=\"https://b.example.org/\"/></body></opml>",
                false);
        assertEquals(List.of("Blog"), report.added());
        assertEquals(List.of(new Unlisted("blog", "https://b.example.org/")), report.unlisted());
    }

    @Test
    void aDryRunWritesNothing() {
        SiteFixture blog = blog();
        assertEquals(3, imported(blog, OPML, true).added().size());
        assertEquals("", written(blog));
    }

    @Test
    void anExportInAnotherEncodingIsReadToo() {
        SiteFixture blog = blog();
        blog.write("export.xml", OPML.replace("Mary Smith", "Märy").getBytes(StandardCharsets.ISO_8859_1));
        new SiteImporter()
                .bring(new ImportRequest(blog.request(), "opml", blog.folder().resolve("export.xml"), false));
        assertTrue(written(blog).contains("name: Märy"), written(blog));
    }

    @Test
    void whatIsNoListOfFeedsIsRefused() {
        SiteException failure =
                assertThrows(SiteException.class, () -> imported(blog(), "<html><p>no</p></html>", false));
        String said = DiagnosticPrinter.print(failure.diagnostics().get(0));
        assertTrue(said.contains("this is no list of feeds") && said.contains("export your feeds"), said);
        assertThrows(
                SiteException.class,
                () -> new SiteImporter()
                        .bring(new ImportRequest(blog().request(), "opml", Path.of("no-such.opml"), false)));
    }

    @Test
    void entitiesOfItsOwnAreNotReadInto() {
        SiteFixture blog = blog();
        imported(
                blog,
                "<!DOCTYPE opml [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><opml version=\"2.0\"><body>"
                        + "<outline text=\"A &x;\" xmlUrl=\"https://a.example.org/\"/></body></opml>",
                false);
        assertFalse(written(blog).contains("root:"), written(blog));
        assertTrue(written(blog).contains("https://a.example.org/"), written(blog));
    }
}
