package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.avatar.Pictures;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who answers is credited on a page of their own, and nobody gets onto the page of somebody else by calling themselves so. */
class AnswererPagesTest extends RepliesFixture {
    private static SiteFixture.Result built(SiteFixture blog) {
        SiteFixture.Result site = blog.build();
        assertEquals(List.of(), site.problems(), site.printed());
        return site;
    }

    private static String from(String name, String url, String more) {
        return "state: approved\nauthor: {name: \"%s\", url: \"%s\"}\n%s".formatted(name, url, more);
    }

    @Test
    void whoAnswersIsSomebodyAtTheirAddress() {
        SiteFixture.Result site = built(blog().write("replies/a/1.yml", reply("text: One.\npublished: 2026-02-01"))
                .write(
                        "replies/a/2.yml",
                        from("M. Smith", "https://MARY.example.org", "text: Two.\npublished: 2026-02-02")));
        Document page = site.page("/people/mary-example-org/");
        assertEquals("M. Smith", page.select("h1").text(), "the name that she gave last");
        assertEquals(
                List.of("Replies by M. Smith", "Is this you?"),
                page.select("main h2").eachText());
        assertEquals(
                List.of("/posts/a/#reply-1", "/posts/a/#reply-2"),
                page.select("#answers + ul a, #answers + ol a").eachAttr("href"));
        assertEquals("https://MARY.example.org", page.select(".places a").attr("href"));
        assertEquals(
                List.of("/people/mary-example-org/", "/people/mary-example-org/"),
                site.page("/posts/a/").select(".reply .p-author").eachAttr("href"));
        Document people = site.page("/people/");
        assertEquals(
                "Who answered M. Smith 2 replies",
                people.select("section:has(#answering-title)").select("h2, .person-row p").eachText().stream()
                        .reduce("", (a, b) -> (a + " " + b).strip()));
        assertEquals(
                0, people.select("section:has(#credited-title) .person-row").size(), "we credit nobody yet");
    }

    @Test
    void strangersAreNotListedForSearchEnginesNorFollowed() {
        SiteFixture.Result site = built(blog().write("replies/a/1.yml", reply("text: One.")));
        assertEquals(
                "noindex",
                site.page("/people/mary-example-org/")
                        .select("meta[name=robots]")
                        .attr("content"));
        assertFalse(site.fixture()
                .outputs()
                .getOrDefault("site/sitemap.xml", "mary")
                .contains("mary"));
        assertTrue(site.fixture().outputs().keySet().stream().noneMatch(path -> path.matches("site/people/mary.*xml")));
    }

    @Test
    void whoLikesOnlyHasNoPageNorIsThatSaidOnThePageOfSomebodyKnown() {
        SiteFixture.Result site = built(blog().write("replies/a/1.yml", reply("kind: like"))
                .write("replies/a/2.yml", from("Ada", "https://ada.example.org/", "kind: repost")));
        assertEquals(0, site.page("/people/a-l/").select("#answers").size());
        assertTrue(site.fixture().outputs().keySet().stream().noneMatch(path -> path.startsWith("site/people/mary")));
    }

    @Test
    void twoOfOneNameAreTwo() {
        SiteFixture.Result site =
                built(blog().write("replies/a/1.yml", from("Jo", "https://a.example.org/", "text: One."))
                        .write("replies/a/2.yml", from("Jo", "https://b.example.org/", "text: Two."))
                        .write("replies/a/3.yml", "state: approved\nauthor: {name: Jo}\ntext: By letter."));
        for (String page : List.of("a-example-org", "b-example-org", "jo")) {
            assertEquals(
                    1,
                    site.page("/people/" + page + "/").select("#answers + *  a").size(),
                    page);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Lovelace, https://evil.example/, Ada Lovelace (evil.example)",
        "ada  lovelace, https://evil.example/@ada, ada lovelace (evil.example)",
        "Аda Lоvelace, https://evil.example/, Аda Lоvelace (evil.example)",
        "Pаul, https://paul.example/, Pаul (paul.example)",
        "Павел, https://paul.example/, Павел",
        "John アイ, https://john.example/, John アイ",
        "Dr. Ada Lovelace, https://evil.example/, Dr. Ada Lovelace (evil.example)",
        "Ada Lovelace (ada.example.org), https://evil.example/, Ada Lovelace (ada.example.org) (evil.example)",
        "Ada Løvelace, https://evil.example/, Ada Løvelace (evil.example)",
        "ADA LOVELACE\u3164, https://evil.example/, ADA LOVELACE\u3164 (evil.example)",
    })
    void whoCouldBeTakenForSomebodyElseIsShownWithTheirAddress(String name, String url, String shown) {
        SiteFixture.Result site = built(blog().write("replies/a/1.yml", from(name, url, "text: One.")));
        assertEquals(shown, site.page("/posts/a/").select(".reply .p-author").text());
        assertFalse(
                site.page("/posts/a/").select(".reply .p-author").attr("href").contains("/a-l/"));
        assertEquals(0, site.page("/people/a-l/").select("#answers").size());
    }

    @Test
    void aPageThatCallsSomebodyElseItsAuthorIsStillItsOwn() {
        SiteFixture.Result site = built(blog().write(
                        "replies/a/1.yml",
                        from(
                                "A. L.",
                                "https://ada.example.org/",
                                "source: https://evil.example/forged\ntext: Forged.")));
        assertEquals(
                "A. L. (evil.example)",
                site.page("/posts/a/").select(".reply .p-author").text());
        assertEquals(0, site.page("/people/a-l/").select("#answers").size());
        assertEquals(
                "https://evil.example/",
                site.page("/people/evil-example/").select(".places a").attr("href"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://ada.example.org/2026/answer",
        "https://brid.gy/comment/mastodon/@ada@ada.example.org/1/2",
    })
    void whatComesFromTheirOwnPlaceOrOverABridgeIsTheirs(String source) {
        SiteFixture.Result site = built(blog().write(
                        "replies/a/1.yml",
                        from("Ada", "https://ada.example.org/", "source: " + source + "\ntext: Mine.")));
        assertEquals(
                "/people/a-l/",
                site.page("/posts/a/").select(".reply .p-author").attr("href"));
    }

    @Test
    void beforeSomebodyIsLetInTheAuthorIsToldForWhomTheyCouldBeTaken() {
        SiteFixture.Result site = blog().write(
                        "replies/a/1.yml",
                        "author: {name: \"Аda Lovelace\", url: \"https://evil.example/\"}\ntext: One.")
                .build();
        assertTrue(site.printed().contains("""
                replies/a/1.yml:1:1: note: the name "Аda Lovelace" mixes Latin letters with Cyrillic "А" (U+0410); the reply is from evil.example"""), site.printed());
        assertTrue(
                site.printed()
                        .contains("\"Аda Lovelace\" looks like the name of somebody whom this blog names;"
                                + " the reply is from evil.example"),
                site.printed());
    }

    private static SiteFixture withPicture(String name, int side, String photo, String state) {
        SiteFixture blog = blog();
        blog.write("replies/avatars/" + name, Pictures.of(name.endsWith("png") ? "png" : "jpg", side, side));
        return blog.write(
                "replies/a/1.yml",
                "state: %s\nauthor:\n  name: Mary\n  url: https://mary.example.org/\n  photo: %s\ntext: One.\n"
                        .formatted(state, photo));
    }

    @Test
    void aPictureOfWhoAnsweredIsShownWhereTheySpeakAndOnTheirPage() {
        SiteFixture.Result site = built(withPicture("m.png", 96, "m.png", "approved"));
        assertEquals(
                "/replies/avatars/m.png",
                site.page("/posts/a/").select(".reply img.u-photo").attr("src"));
        assertEquals(
                "/replies/avatars/m.png",
                site.page("/people/mary-example-org/").select("header img").attr("src"));
    }

    @ParameterizedTest
    @CsvSource({
        "m.png, 500, m.png",
        "m.png, 96, ../m.png",
        "m.png, 96, n.png",
        "m.png, 96, https://evil.example/m.png",
        "m.jpg, 96, m.svg",
    })
    void aPictureThatMayNotBeShownIsToldAndLeftOut(String name, int side, String photo) {
        SiteFixture.Result site = withPicture(name, side, photo, "approved").build();
        assertEquals(List.of("reply-unusable"), site.problems(), site.printed());
        assertTrue(site.printed().contains("replies/a/1.yml:5:10: warning: no picture"), site.printed());
        assertEquals(0, site.page("/posts/a/").select(".reply img").size());
        assertFalse(site.has("site/replies/avatars/" + name));
    }

    @Test
    void thePictureOfSomebodyWhoWaitsIsNotPublished() {
        SiteFixture.Result site = withPicture("m.png", 96, "m.png", "pending").build();
        assertEquals(List.of("reply-pending"), site.problems(), site.printed());
        assertFalse(site.has("site/replies/avatars/m.png"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/ada, https://github.com/evil/x",
        "https://sites.example.com/view/ada, https://sites.example.com/view/evil/1",
        "https://social.example.org/@ada, https://social.example.org/@evil/1",
        "https://social.example.org/@ada, https://social.example.org/@adam/1",
    })
    void onAHostThatManyShareTheirPageIsTheirsAlone(String home, String source) {
        SiteFixture.Result site = built(blog().write(
                        "people.yml",
                        "- {id: grace, name: Grace Writer, author: true}\n- {id: a-l, name: Ada Lovelace, url: \"%s\"}\n"
                                .formatted(home))
                .write("replies/a/1.yml", from("Ada Lovelace", home, "source: " + source + "\ntext: Forged.")));
        assertEquals(0, site.page("/people/a-l/").select("#answers").size());
        assertTrue(
                site.page("/posts/a/").select(".reply .p-author").text().startsWith("Ada Lovelace ("),
                "the name has the address behind it");
    }

    @Test
    void whatIsOnASiteIsOfWhoeverHasItWhateverAddressOfItIsNamed() {
        SiteFixture.Result site = built(blog().write(
                        "replies/a/1.yml",
                        from(
                                "Ada",
                                "https://ada.example.org/about/",
                                "source: https://ada.example.org/posts/1\ntext: Mine.")));
        assertEquals(
                "/people/a-l/",
                site.page("/posts/a/").select(".reply .p-author").attr("href"));
    }

    @Test
    void twoOnOneHostAreTwo() {
        SiteFixture.Result site = built(
                blog().write(
                                "replies/a/1.yml",
                                "state: approved\nauthor: {name: Bob}\nsource: https://social.example.net/@bob/1\ntext: B.")
                        .write(
                                "replies/a/2.yml",
                                "state: approved\nauthor: {name: Carol}\nsource: https://social.example.net/@carol/1\ntext: C."));
        assertEquals(
                List.of("Bob", "Carol"),
                site.page("/posts/a/").select(".reply .p-author").eachText());
    }

    @Test
    void nobodyTakesTheAddressOfAPageThatIsMadeOfAnother() {
        SiteFixture.Result site = built(blog().write("replies/a/1.yml", reply("text: One."))
                .write(
                        "replies/a/2.yml",
                        from("Evil", "https://mary-example.org/", "published: 2001-01-01\ntext: First.")));
        assertEquals(
                "Mary Smith",
                site.page("/people/mary-example-org/").select("h1").text());
    }

    @Test
    void thePictureOfSomebodyWhoWantsNoPageIsNotPublished() {
        SiteFixture blog = withPicture("m.png", 96, "m.png", "approved")
                .write(
                        "people/more.yml",
                        "- {id: mary, name: Mary Smith, url: \"https://mary.example.org/\", consent: {list: false}}\n");
        SiteFixture.Result site = blog.build();
        assertFalse(site.has("site/replies/avatars/m.png"), site.printed());
        assertEquals(0, site.page("/posts/a/").select(".reply img").size());
    }
}
