package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A post in another language than the site's has the words of its own language, wherever its text is shown. */
class LanguageTest {
    private static final SiteFixture BLOG = SiteFixture.of("""
            -- messages/de.properties
            media.by=Bild:
            bibliography.title=Quellen
            -- resources.yml
            - {id: two, title: Two, author: [{literal: One Society}, {literal: Other Society}]}
            - {id: ed, title: Ed, editor: [{literal: Some Society}], issued: 2001}
            -- media.yml
            - {id: sea, title: Sea, creator: Pia Photo}
            -- static/sea.png
            bytes
            -- posts/de.md
            ---
            title: Deutsch
            date: 2026-01-31
            lang: de
            ---
            Siehe [@two] und [@ed].

            ![Das Meer](/sea.png "Meer"){credit=sea}
            -- posts/en.md
            ---
            title: English
            date: 2026-01-30
            ---
            See [@two].
            """);

    @Test
    void citationsAndCreditsAreInThePostsOwnLanguage() {
        SiteFixture.Result site = BLOG.build();
        String text = site.page("/posts/de/").select("main").text();
        assertTrue(text.contains("Siehe (One Society & Other Society, o. J.)"), text + site.printed());
        assertTrue(text.contains("One Society, & Other Society. (o. J.). Two."), text);
        assertTrue(text.contains("Some Society (Hrsg.). (2001)"), text);
        assertTrue(site.page("/posts/de/").select("figcaption").text().contains("Bild: Sea"), text);
    }

    @Test
    void aFeedHasThemToo() {
        String feed = BLOG.build().file("site/feed.xml").replace('\u00A0', ' ');
        String german = feed.substring(feed.indexOf("<p>Siehe"), feed.indexOf("<p>See "));
        assertTrue(german.contains(">One Society &amp; Other Society, o. J.<"), german);
        assertTrue(german.contains("Some Society (Hrsg.). (2001)"), german);
        assertTrue(german.contains("<h2>Quellen</h2>"), german);
    }

    @Test
    void everythingElseStaysInTheSitesLanguage() {
        SiteFixture.Result site = BLOG.build();
        String post = site.page("/posts/en/").select("main").text();
        assertTrue(post.contains("See (One Society & Other Society, n.d.)"), post);
        String list = site.page("/resources/").select("main").text();
        assertTrue(list.contains("One Society, & Other Society. (n.d.). Two."), list);
    }
}
