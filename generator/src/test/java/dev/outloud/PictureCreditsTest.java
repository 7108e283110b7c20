package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever made a picture is named, whichever way the author says who it was. */
class PictureCreditsTest {
    private static final String POST = """
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - {id: pia, name: Pia Photo}
            -- posts/a/index.md
            ---
            title: A
            date: 2026-01-31
            ---
            ![The sea](sea.png)
            -- posts/a/sea.png
            bytes
            """;

    private static String credit(SiteFixture.Result site) {
        return site.page("/posts/a/").select("figure.picture .credit").text();
    }

    private static List<String> listed(SiteFixture.Result site) {
        return site.page("/credits/").select("#content tbody tr").eachText();
    }

    @Test
    void aFileBesideThePictureSaysWhoMadeIt() {
        SiteFixture.Result site =
                SiteFixture.of(POST).write("posts/a/sea.png.yml", """
                        title: The sea at six
                        creator: pia
                        url: https://pia.example.org/sea
                        license: CC-BY-4.0
                        """).build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertEquals("Picture: The sea at six, Pia Photo, CC BY 4.0", credit(site));
        assertEquals(List.of("The sea at six Pia Photo CC BY 4.0 A"), listed(site));
        assertEquals(new SiteReport.Credit(1, 1), site.done().credit());
        assertTrue(site.has("site/posts/a/sea.png"));
        assertFalse(site.has("site/posts/a/sea.png.yml"), "notes of the author are published");
        assertTrue(site.page("/people/pia/").select("main a").eachAttr("href").contains("/posts/a/"));
    }

    @Test
    void theListSaysItForAFile() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("media.yml", "- {file: posts/a/sea.png, title: Sea, creator: [pia, Ada Lovelace]}\n")
                .write("people.yml", """
                        - {id: grace, name: Grace Writer, author: true}
                        - {id: pia, name: Pia Photo}
                        - {id: ada, name: Ada Lovelace}
                        """)
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertEquals("Picture: Sea, Pia Photo, Ada Lovelace", credit(site));
    }

    @Test
    void theNearestToThePictureCounts() {
        SiteFixture fixture = SiteFixture.of(POST)
                .write("site.yml", """
                        title: Notes
                        url: https://notes.example.org/
                        authors: [grace]
                        pictures: {creator: grace}
                        """)
                .write("media.yml", """
                        - {id: sea, file: posts/a/sea.png, title: By list, creator: pia}
                        - {id: by-id, title: By id, creator: pia}
                        """)
                .write("posts/a/sea.png.yml", "{title: By file, creator: pia}")
                .write("posts/a/index.md", "---\ntitle: A\ndate: 2026-01-31\n---\n![The sea](sea.png){credit=by-id}\n");
        assertEquals("Picture: By id, Pia Photo", credit(fixture.build()));
        fixture.write("posts/a/index.md", "---\ntitle: A\ndate: 2026-01-31\n---\n![The sea](sea.png)\n");
        assertEquals("Picture: By file, Pia Photo", credit(fixture.build()));
        fixture.delete("posts/a/sea.png.yml");
        assertEquals("Picture: By list, Pia Photo", credit(fixture.build()));
        fixture.delete("media.yml");
        SiteFixture.Result own = fixture.build();
        assertEquals(List.of(), own.problems(), own.printed());
        assertEquals("", credit(own));
        assertEquals(List.of("All other pictures Grace Writer not given A"), listed(own));
    }

    @Test
    void picturesOfAnAuthorAreSignedInPostsOfOthers() {
        SiteFixture.Result site = SiteFixture.of(POST).write("site.yml", """
                        title: Notes
                        url: https://notes.example.org/
                        authors: [grace]
                        pictures: {creator: pia, license: CC-BY-4.0}
                        """).build();
        assertEquals("Picture: Pia Photo, CC BY 4.0", credit(site));
    }

    @Test
    void aPictureFromElsewhereIsNotTheAuthorsOwn() {
        SiteFixture fixture =
                SiteFixture.post("![Sea](https://pics.example.org/sea.png)").write("site.yml", """
                        title: Notes
                        url: https://notes.example.org/
                        authors: [grace]
                        pictures: {creator: grace}
                        """);
        assertEquals(List.of("image-uncredited"), fixture.build().problems());
        fixture.write("media.yml", "- {file: \"https://pics.example.org/sea.png\", creator: ada-lovelace}\n");
        assertEquals(List.of(), fixture.build().problems());
    }

    @Test
    void aPictureThatOneTextCreditsByItsIdIsCreditedInAllOthers() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("media.yml", "- {id: sea, title: Sea, creator: pia}\n")
                .write("posts/b.md", "---\ntitle: B\ndate: 2026-01-01\n---\n![The sea](a/sea.png){credit=sea}\n")
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertEquals("Picture: Sea, Pia Photo", credit(site));
        assertEquals(List.of("Sea Pia Photo not given A, B"), listed(site));
    }

    @Test
    void onePictureWithTwoCreditsIsListedOnce() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("media.yml", "- {id: sea, title: Sea, creator: pia}\n")
                .write("posts/a/sea.png.yml", "{title: Sea, creator: pia}")
                .write("posts/b.md", "---\ntitle: B\ndate: 2026-01-01\n---\n![The sea](a/sea.png){credit=sea}\n")
                .build();
        assertEquals(List.of("Sea Pia Photo not given A, B"), listed(site));
        assertEquals(new SiteReport.Credit(2, 2), site.done().credit());
    }

    @Test
    void theLeadPictureIsCreditedTheSameWays() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("posts/a/index.md", "---\ntitle: A\ndate: 2026-01-31\nimage: {src: sea.png, alt: Sea}\n---\nx\n")
                .write("posts/a/sea.png.yml", "{title: Sea, creator: pia}")
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertEquals("Picture: Sea, Pia Photo", credit(site));
        assertTrue(site.file("site/feed.xml").contains("Pia Photo"));
    }

    @Test
    void aPictureAmongWordsIsCreditedBelowThem() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("posts/a/index.md", """
                        ---
                        title: A
                        date: 2026-01-31
                        ---
                        Look: ![The sea](sea.png) and [![again](sea.png)](https://pia.example.org/).

                        More words.
                        """)
                .write("posts/a/sea.png.yml", "{title: Sea, creator: pia}")
                .build();
        Document page = site.page("/posts/a/");
        assertEquals(
                "Picture: Sea, Pia Photo",
                page.select(".e-content > p + p.picture-credits").text());
        assertEquals("More words.", page.select("p.picture-credits + p").text());
    }

    @Test
    void whoIsInNoListIsCreditedOnAPageOfTheirOwn() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("posts/a/sea.png.yml", "title: Sea\ncreator: Otto Old\n")
                .build();
        assertEquals("""
                posts/a/sea.png.yml:2:10: warning: "Otto Old" made a picture and is not in people.yml [new-maker]
                  2 | creator: Otto Old
                    |          ^^^^^^^^
                  hint: add to people.yml:
                    - id: otto-old
                      name: Otto Old""", site.printed());
        assertTrue(
                site.page("/people/otto-old/").select("main a").eachAttr("href").contains("/posts/a/"));
        assertTrue(site.page("/people/").text().contains("Otto Old"));
    }

    @Test
    void whoMeantSomebodyOfTheListHearsWhom() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("posts/a/sea.png.yml", "creator: piaa\n")
                .build();
        assertTrue(site.printed().endsWith("hint: did you mean \"pia\"?"), site.printed());
    }

    @Test
    void whoHasMadeNothingThatIsShownIsNotMet() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("posts/a/sea.png.yml", "creator: pia\n")
                .write("media.yml", "- {id: old, creator: Otto Old}\n")
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertFalse(site.has("site/people/otto-old/index.html"));
    }

    @Test
    void whoWantsNoPageIsCreditedWithoutOneAndByTheNameAgreed() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("people.yml", """
                        - {id: grace, name: Grace Writer, author: true}
                        - {id: pf, name: Pia Photo, consent: {name-as: P. F., list: false}}
                        """)
                .write("posts/a/sea.png.yml", "title: Sea\ncreator: Pia Photo\n")
                .build();
        assertEquals("Picture: Sea, P. F.", credit(site));
        site.fixture().outputs().forEach((path, text) -> assertFalse(text.contains("Pia"), path));
    }

    @Test
    void theHintOfAPictureWithoutCreditSaysHowToGiveIt() {
        SiteFixture.Result site = SiteFixture.of(POST).build();
        assertEquals("""
                posts/a/index.md:5:1: warning: nobody is credited for this picture [image-uncredited]
                  5 | ![The sea](sea.png)
                    | ^^^^^^^^^^^^^^^^^^^
                  hint: say who made it, in one of these ways:
                    - beside it, in sea.png.yml: creator: Ada Lovelace
                    - in media.yml, with its id behind the picture: {credit=my-picture}
                    - for all pictures of your own, in site.yml: pictures: {creator: your-id}""", site.printed());
    }

    @Test
    void aCreditOfAFileThatIsNotThereIsToldWithTheOneThatWasMeant() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("posts/a/sea.png.yml", "creator: pia\n")
                .write("posts/a/see.png.yml", "creator: pia\n")
                .write("media.yml", "- {file: posts/a/sea.pngg, creator: pia}\n")
                .build();
        assertEquals(List.of("missing-image", "file-ignored"), site.problems(), site.printed());
        assertTrue(site.printed().contains("hint: did you mean \"posts/a/sea.png\"?"), site.printed());
        assertTrue(site.printed().contains("there is no file \"see.png\" beside this credit"), site.printed());
    }

    @Test
    void twoCreditsOfOneFileInTheListAreAMistake() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write(
                        "media.yml",
                        "- {file: posts/a/sea.png, creator: pia}\n- {id: b, file: posts/a/sea.png, creator: pia}\n")
                .build();
        assertEquals(List.of("duplicate-id"), site.problems(), site.printed());
        assertTrue(site.printed(Problem.DUPLICATE_ID).get(0).contains("two media are of the file"), site.printed());
    }

    @Test
    void aFileBesideThePictureThatSaysNothingOfItIsAMistakeWithItsPlace() {
        SiteFixture fixture = SiteFixture.of(POST);
        fixture.write("posts/a/sea.png.yml", "title: Sea\nlicence: MIT\n");
        SiteFixture.Result site = fixture.build();
        assertEquals(List.of("missing-key", "unknown-key"), site.problems(), site.printed());
        assertTrue(site.printed().contains("hint: add a line such as: creator: Ada Lovelace"), site.printed());
        fixture.write("posts/a/sea.png.yml", "- creator: pia\n");
        assertEquals(List.of("wrong-type"), fixture.build().problems());
        fixture.write("posts/a/sea.png.yml", "creator: Pia: Photo\n");
        assertEquals(List.of("broken-yaml"), fixture.build().problems());
    }

    @Test
    void picturesFilmsAndSoundInHtmlAreCreditedToo() {
        SiteFixture.Result site = SiteFixture.of(POST)
                .write("posts/a/index.md", """
                        ---
                        title: A
                        date: 2026-01-31
                        ---
                        <div class="wide">
                        <img src="sea.png" alt="The sea">
                        <video controls><source src="sea.mp4" type="video/mp4"><source src="sea.webm"></video>
                        <!-- <img src="nothing.png"> -->
                        </div>

                        Listen: <audio><source src=/waves.mp3></audio> to this.

                        The end.
                        """)
                .write("posts/a/sea.mp4", "bytes")
                .write("posts/a/sea.webm", "bytes")
                .write("static/waves.mp3", "bytes")
                .write("posts/a/sea.png.yml", "{title: Sea, creator: pia}")
                .write("posts/a/sea.mp4.yml", "{title: The film, creator: pia}")
                .write("media.yml", "- {file: /waves.mp3, title: Waves, creator: grace, license: CC0}\n")
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
        Document page = site.page("/posts/a/");
        assertEquals(
                List.of(
                        "Picture: Sea, Pia Photo",
                        "Picture: The film, Pia Photo",
                        "Picture: Waves, Grace Writer, CC0 1.0"),
                page.select(".picture-credits .credit").eachText());
        assertEquals("The end.", page.select(".e-content > p:last-child").text());
        assertEquals(3, listed(site).size());
        assertEquals(new SiteReport.Credit(3, 3), site.done().credit());
        assertFalse(page.select("script[type=application/ld+json]").html().contains("sea.mp4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Words.{credit=x} More.", "Words. {credit=x}", "*Words*{credit=x} more", "{credit=x} words"})
    void aCreditBehindNoPictureIsNotPassedOver(String text) {
        SiteFixture.Result site = SiteFixture.post(text + "\n").build();
        assertEquals(List.of("credit-misplaced"), site.problems(), site.printed());
    }

    @Test
    void aFilmOfNobodyIsAWarningAtItsPlace() {
        SiteFixture.Result site = SiteFixture.post("Words.\n\n<video src='/sea.mp4'></video>\n")
                .write("static/sea.mp4", "bytes")
                .build();
        assertTrue(site.printed().startsWith("""
                        posts/a.md:7:1: warning: nobody is credited for this picture [image-uncredited]
                          7 | <video src='/sea.mp4'></video>
                            | ^^^^^^^^^^^^^^^^^^^^^^
                        """), site.printed());
    }

    @Test
    void besideAPostThatIsNoFolderHtmlSeesFilesFromThePage() {
        SiteFixture.Result site = SiteFixture.post("<img src='../sea.png' alt=''>\n")
                .write("posts/sea.png", "bytes")
                .write("posts/sea.png.yml", "{title: Sea, creator: ada-lovelace}")
                .build();
        assertEquals(List.of(), site.problems(), site.printed());
        assertEquals(
                "Picture: Sea, Ada Lovelace",
                site.page("/posts/a/").select(".credit").text());
    }
}
