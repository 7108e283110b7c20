package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A picture that says itself who made it needs no further credit. What the pictures say was written into them by
 * ExifTool 12.57.
 */
class EmbeddedCreditsTest {
    private static byte[] picture(String name) {
        try (InputStream in = EmbeddedCreditsTest.class.getResourceAsStream("/pictures/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SiteFixture blog(String picture) {
        String extension = picture.substring(picture.lastIndexOf('.'));
        return SiteFixture.post("![Sea](p" + extension + ")", "allow: [new-maker]")
                .write("people.yml", """
                        - {id: grace, name: Grace Writer, author: true}
                        - {id: pia, name: Pia Photo}
                        - {id: zoe, name: Zoë Example}
                        - {id: otto, name: Otto Old}
                        """)
                .write("posts/p" + extension, picture(picture));
    }

    private static String credit(SiteFixture.Result site) {
        return site.page("/posts/a/").select("figure.picture .credit").text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            iptc.jpg       | Picture: Harbour at dawn, Zoë Example, Otto Old / Example Press
            iptc-latin.jpg | Picture: Zoë Example
            exif.jpg       | Picture: Pia Photo, Otto Old
            xp.jpg         | Picture: Windows title, Zoë Example
            xmp.jpg        | Picture: The sea, Pia Photo / Example Press, CC BY-SA 4.0
            xmp.png        | Picture: The sea, Pia Photo / Example Press, CC BY-SA 4.0
            xmp.webp       | Picture: The sea, Pia Photo / Example Press, CC BY-SA 4.0
            cc.jpg         | Picture: Pia Photo, pia.example.org, CC BY 3.0 DE
            notice.jpg     | Picture: Pia Photo
            text.png       | Picture: From the scanner, Pia Photo
            exif.png       | Picture: Pia Photo
            exif.webp      | Picture: Pia Photo
            """)
    void whatThePictureSaysIsItsCredit(String picture, String line) {
        SiteFixture.Result site = blog(picture).build();
        assertEquals(line, credit(site), site.printed());
        assertEquals(new SiteReport.Credit(1, 1), site.done().credit());
    }

    @Test
    void ofSeveralNotesTheYoungestKindCounts() {
        SiteFixture.Result site = blog("all.jpg").build();
        assertEquals("Picture: Title by IPTC, By XMP", credit(site), site.printed());
    }

    @ParameterizedTest
    @CsvSource({"nobody.jpg", "base.jpg"})
    void aPictureThatNamesNobodyIsAWarning(String picture) {
        assertTrue(blog(picture).build().problems().contains("image-uncredited"));
    }

    @Test
    void whatTheAuthorSaysComesFirst() {
        SiteFixture.Result beside =
                blog("xmp.jpg").write("posts/p.jpg.yml", "creator: otto").build();
        assertEquals("Picture: Otto Old", credit(beside));
        SiteFixture.Result listed = blog("xmp.jpg")
                .write("media.yml", "- {file: posts/p.jpg, creator: otto}")
                .build();
        assertEquals("Picture: Otto Old", credit(listed));
    }

    @Test
    void aPictureByOthersAmongOnesOwnKeepsItsMaker() {
        SiteFixture.Result site = blog("xmp.jpg").write("site.yml", """
                        title: Notes
                        url: https://notes.example.org/
                        authors: [grace]
                        pictures: {creator: grace}
                        """).build();
        assertTrue(credit(site).contains("Pia Photo"), credit(site));
    }

    @Test
    void whoIsInNoListIsToldByTheNameOfTheFile() {
        SiteFixture.Result site = SiteFixture.post("![Sea](p.jpg)")
                .write("posts/p.jpg", picture("xmp.jpg"))
                .build();
        assertEquals("""
                posts/p.jpg:1:1: warning: "Pia Photo" made a picture and is not in people.yml [new-maker]
                  hint: add to people.yml:
                    - id: pia-photo
                      name: Pia Photo""", site.printed());
        assertTrue(site.page("/people/pia-photo/").text().contains("Pia Photo"));
    }

    @Test
    void theNameThatSomebodyAgreedToHidesWhatThePictureSays() {
        SiteFixture.Result site = blog("iptc.jpg").write("people.yml", """
                        - {id: grace, name: Grace Writer, author: true}
                        - {id: z, name: Zoë Example, consent: {name-as: Z., list: false}}
                        - {id: otto, name: Otto Old}
                        """).build();
        assertEquals("Picture: Harbour at dawn, Z., Otto Old", credit(site), site.printed());
        site.fixture().outputs().forEach((path, text) -> {
            if (!path.endsWith(".jpg")) {
                assertFalse(text.contains("Example Press") || text.contains("Zo"), path);
            }
        });
    }

    @Test
    void onlyPicturesThatAreShownAreAsked() {
        SiteFixture.Result site = SiteFixture.post("Words.")
                .write("posts/p.jpg", picture("xmp.jpg"))
                .build();
        assertEquals(List.of(), site.problems());
        assertFalse(site.has("site/people/pia-photo/index.html"));
    }
}
