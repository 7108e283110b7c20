package dev.outloud.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.outloud.SiteFixture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures that networks show beside a link: made once, of the very words, with the names people agreed to. */
class CardsTest {
    private static final String SETTINGS = "title: Notes\nurl: https://notes.example.org/\nauthors: [grace]\n";

    private static SiteFixture blog(String words) {
        return SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: a-l, name: Ada Lovelace, consent: {name-as: "A. L."}}
                -- posts/a.md
                ---
                title: A
                date: 2026-01-31
                ---
                > %s
                >
                > — @a-l, [Letters](https://example.org/letters) {#q}
                """.formatted(words)).withCards();
    }

    private static List<String> cards(SiteFixture.Result site, String folder) {
        Path cards = site.path(folder + "/cards");
        if (!Files.isDirectory(cards)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cards)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String card(SiteFixture.Result site, String page) {
        String image = site.page(page).select("meta[property=og:image]").attr("content");
        assertTrue(image.startsWith("https://notes.example.org/cards/"), image);
        return image.substring("https://notes.example.org/".length());
    }

    @Test
    void aQuotationAndItsPostHaveAPictureThatNetworksShow() throws IOException {
        SiteFixture.Result site = blog("Show it early.").build();
        site.done();
        for (String page : List.of("/posts/a/", "/quotes/a/q/")) {
            BufferedImage image = Objects.requireNonNull(
                    ImageIO.read(site.path("site/" + card(site, page)).toFile()));
            assertEquals(1200, image.getWidth());
            assertEquals(630, image.getHeight());
            var head = site.page(page).head();
            assertEquals("1200", head.select("meta[property=og:image:width]").attr("content"));
            assertEquals(
                    "summary_large_image",
                    head.select("meta[name=twitter:card]").attr("content"));
        }
        assertEquals(
                "“Show it early.” — A. L., Letters",
                site.page("/quotes/a/q/").select("meta[property=og:image:alt]").attr("content"));
        String link = "/" + card(site, "/quotes/a/q/");
        assertEquals(1, site.page("/quotes/a/q/").select("a[href=" + link + "]").size());
        assertEquals(2, cards(site, "site").size());
        assertEquals(cards(site, "site"), cards(site, "share"));
    }

    @Test
    void theKitSaysWhichPictureGoesWithWhichText() {
        SiteFixture.Result site = blog("Show it early.").build();
        site.done();
        JsonObject kit = JsonParser.parseString(site.file("share/a/share.json")).getAsJsonObject();
        TreeSet<String> named = new TreeSet<>();
        for (JsonElement one : kit.getAsJsonArray("snippets")) {
            JsonObject snippet = one.getAsJsonObject();
            String card = snippet.get("card").getAsString();
            assertTrue(site.has("share/" + card), card);
            String page = snippet.has("quote") ? "/quotes/a/q/" : "/posts/a/";
            assertEquals(card(site, page), card, snippet.toString());
            named.add(card);
        }
        assertEquals(2, named.size());
        assertEquals(
                "../" + card(site, "/quotes/a/q/"),
                org.jsoup.Jsoup.parse(site.file("share/a/index.html"))
                        .select(".snippet:has(#x-quote-1) img")
                        .attr("src"));
    }

    @Test
    void whatDidNotChangeIsNotDrawnAgain() throws IOException {
        SiteFixture fixture = blog("Show it early.");
        SiteFixture.Result first = fixture.build();
        String post = card(first, "/posts/a/");
        String quotation = card(first, "/quotes/a/q/");
        // What stands there is not looked at: it would be drawn anew if anything were.
        Files.write(first.path("site/" + post), new byte[] {1});
        SiteFixture.Result same = fixture.build();
        assertEquals(0, same.done().files().written());
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(same.path("site/" + post)));
        SiteFixture.Result changed = fixture.write(
                        "posts/a.md", "---\ntitle: A\ndate: 2026-01-31\n---\n> Show it late.\n>\n> — @a-l {#q}\n")
                .build();
        assertEquals(post, card(changed, "/posts/a/"));
        assertNotEquals(quotation, card(changed, "/quotes/a/q/"));
        assertFalse(changed.has("site/" + quotation), "the old one is gone");
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(changed.path("site/" + post)));
    }

    @Test
    void aPictureThatSomebodyElsePutThereIsNotTakenForOurs() throws IOException {
        SiteFixture.Result first = blog("Show it early.").build();
        String name = card(first, "/posts/a/");
        byte[] drawn = Files.readAllBytes(first.path("site/" + name));
        SiteFixture other = blog("Show it early.");
        Path there = other.output().resolve("site/" + name);
        Files.createDirectories(there.getParent());
        Files.write(there, new byte[] {1});
        SiteFixture.Result site = other.build();
        site.done();
        assertArrayEquals(drawn, Files.readAllBytes(there));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outputs: {cards: false} | 0",
                "share: {cards: 0} | 0",
                "share: {cards: 1} | 1",
                "outputs: {quotes: false} | 2"
            })
    void aBlogHasAsManyAsItWants(String setting, int cards) {
        SiteFixture.Result site = blog("Show it early.")
                .write("posts/b.md", "---\ntitle: B\ndate: 2026-02-01\n---\nText.\n")
                .write("site.yml", SETTINGS + setting + "\n")
                .build();
        site.done();
        assertEquals(cards, cards(site, "site").size());
        if (cards == 0) {
            assertEquals(
                    "", site.page("/posts/a/").select("meta[property=og:image]").attr("content"));
            assertFalse(site.file("share/a/share.json").contains("\"card\""));
        }
    }

    @Test
    void squareOnesAreForTheAuthorAlone() throws IOException {
        SiteFixture.Result site = blog("Show it early.")
                .write("site.yml", SETTINGS + "share: {squares: true}\n")
                .build();
        site.done();
        assertEquals(2, cards(site, "site").size());
        assertEquals(4, cards(site, "share").size());
        JsonObject kit = JsonParser.parseString(site.file("share/a/share.json")).getAsJsonObject();
        String square = kit.getAsJsonArray("snippets")
                .get(0)
                .getAsJsonObject()
                .get("square")
                .getAsString();
        BufferedImage image =
                Objects.requireNonNull(ImageIO.read(site.path("share/" + square).toFile()));
        assertEquals("1080 1080", image.getWidth() + " " + image.getHeight());
    }

    @ParameterizedTest
    @CsvSource({
        "สวัสดี, false",
        "안녕하세요, false",
        "Good 👍, true",
        "Ελλάδα, true",
        "Привет, true",
        "שלום, true",
        "العلم نور، حقا, true",
        "学んだこと, true",
        "e\u0301te\u0301, true"
    })
    void wordsOfWhichALetterCannotBeDrawnHaveNoPicture(String words, boolean drawn) {
        SiteFixture.Result site = blog(words).build();
        site.done();
        assertEquals(drawn ? 2 : 1, cards(site, "site").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "wo ", "Da", "日", "。"})
    void aTextMadeToHoldUpTheDrawingIsDrawnAtOnce(String repeated) {
        SiteFixture.Result site = blog(repeated.repeat(20_000)).build();
        site.done();
        assertEquals(2, cards(site, "site").size());
    }

    @Test
    void theColoursAreThoseOfTheStyleSheet() throws IOException {
        SiteFixture.Result site = blog("Show it early.")
                .write("assets/outloud.css", ":root { --paper: #012; --ink: #ffeedd; --rubric: #00ff00 }\n")
                .build();
        site.done();
        BufferedImage image = Objects.requireNonNull(
                ImageIO.read(site.path("site/" + card(site, "/quotes/a/q/")).toFile()));
        assertEquals(0x001122, image.getRGB(1199, 629) & 0xFFFFFF);
        assertEquals(0x00FF00, image.getRGB(0, 300) & 0xFFFFFF);
    }

    @Test
    void theBuffersScheduleHasThePicture() {
        SiteFixture.Result site =
                blog("Show it early.").at("2026-01-30T00:00:00Z").withFuture().build();
        site.done();
        assertTrue(site.file("share/x-buffer.csv").contains("https://notes.example.org/" + card(site, "/posts/a/")));
    }
}
