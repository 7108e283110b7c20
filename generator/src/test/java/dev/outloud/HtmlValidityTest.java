package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every page of a blog that uses everything is valid HTML, those of its share kit too. */
class HtmlValidityTest {
    static final String RICH = """
            -- site.yml
            title: Notes & <thoughts>
            tagline: Out "loud"
            url: https://notes.example.org/blog/
            language: en
            timezone: Europe/Berlin
            authors: [grace]
            license: CC-BY-4.0
            accounts: {x: "@notes", mastodon: "@notes@social.example.org", github: notes}
            hashtags: [WorkingOutLoud]
            -- people.yml
            - {id: grace, name: Grace Writer, author: true, bio: "Writes & reads", photo: /grace.png, pronouns: she/her, affiliation: Notes Ltd, accounts: {mastodon: "https://social.example.org/@grace"}}
            - {id: ada-lovelace, name: Ada "A" Lovelace, url: "https://ada.example.org/?a=1&b=2", feed: "https://ada.example.org/feed", accounts: {x: "@ada", github: ada, linkedin: in/ada}}
            - {id: shy, name: Shy Person, consent: {list: false, tag: false}}
            -- resources.yml
            references:
            - {id: engine, type: book, title: 'Notes & "Engines"', author: [{family: Lovelace, given: Ada}], issued: {date-parts: [[1843]]}, URL: "https://books.example.org/engine?a=1&b=2#c"}
            - {id: bare, type: webpage, title: Bare}
            - {id: unused, type: webpage, title: Unused, author: [{literal: An Organisation}]}
            -- media.yml
            - {id: dots, title: Dots, creator: Ada Lovelace, url: "https://pics.example.org/dots", license: CC0-1.0}
            -- posts/all.md
            ---
            title: A & <b> "bold" one
            date: 2026-01-31T10:00:00+01:00
            updated: 2026-02-02
            description: Everything "at once" & more
            tags: [learning, "two words", "c&c"]
            series: A <Row>
            image: {src: dots.svg, alt: "Dots & lines", credit: dots}
            ask: [What do "you" think?]
            purpose: {goal: To test., help: You., contribution: A page.}
            aliases: [/old/]
            license: CC-BY-SA-4.0
            ---
            A first paragraph with @ada-lovelace, @shy and a note[^1]. <!--more-->

            ## One {#one .special}

            > Words of hers, & less.
            >
            > Second paragraph with **bold**.
            >
            > — @ada-lovelace, [@engine, p. 4] {#q1}

            > By a stranger.
            >
            > — Some Stranger, [Their page](https://stranger.example.org/a?b=c&d=e)

            > Shy words.
            >
            > — @shy

            <blockquote class="quoteback" data-author="Ada Lovelace" data-title="A page" cite="https://ada.example.org/page"><p>Quoted back.</p></blockquote>

            "Inline words" [@engine] and [see @bare, ch. 2; @engine].

            ### Deeper

            | a | b |
            |:--|--:|
            | 1 | 2 |

            - [x] done
            - [ ] open

            1. First
            2. Second
            3. Third

            Term
            : Definition

            > [!NOTE]
            > Noted.

            ![Dots](dots.svg "A caption & more"){credit=dots}

            ## Two

            ```java
            if (a < b && c) { "x"; }
            ```

            ~~gone~~ https://auto.example.org/x [[about]]

            ## Three

            [^1]: The note with a [link](/people/).
            -- posts/de.md
            ---
            title: Zweiter
            date: 2026-01-30
            lang: de
            series: A <Row>
            tags: [learning]
            authors: [ada-lovelace]
            ---
            Text.
            -- posts/ar.md
            ---
            title: نص
            date: 2026-01-29
            lang: ar
            ---
            نص.
            -- posts/dots.svg
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>
            -- pages/about.md
            ---
            title: About
            ---
            Us.
            -- static/grace.png
            x
            """;

    @Test
    void everyPageIsValid() {
        SiteFixture fixture = SiteFixture.of(RICH);
        for (int i = 0; i < 11; i++) {
            fixture.write(
                    "posts/more-" + i + ".md",
                    "---\ntitle: More " + i + "\ndate: 2026-01-0" + (1 + i % 9) + "\n---\nText.\n");
        }
        fixture.build().done();
        Map<String, String> pages = pages(fixture);
        assertEquals("", String.join("\n", HtmlJudge.judge(pages)));
        assertTrue(pages.size() > 50, pages.size() + " pages");
    }

    private static Map<String, String> pages(SiteFixture fixture) {
        Map<String, String> pages = new TreeMap<>();
        fixture.outputs().forEach((path, latin1) -> {
            if (path.endsWith(".html")) {
                pages.put(path, new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            }
        });
        return pages;
    }

    @Test
    void whatAPasteBringsAlongIsNoText() {
        SiteFixture fixture = SiteFixture.post(
                        "So\u0002me te\u000Bxt\u0000 and &#1; <b>b\u0001</b>\uFFFE.\n\n> Words\uFFFF.\n> — Nora\u0001 \u0002New\n",
                        "tags: [\"o\\u0001ne\"]",
                        "series: S\u0003eries")
                .write(
                        "posts/b.md",
                        "+++\ntitle = \"B\\u0001\"\nslug = \"a\\u0001b\"\ndate = 2026-01-01\n+++\n`c\u0001ode`\n");
        SiteFixture.Result site = fixture.build();
        assertEquals(
                "Some text\uFFFD and b.",
                site.page("/posts/a/").select(".e-content > p").eachText().get(0));
        assertEquals("code", site.page("/posts/ab/").select(".e-content code").text());
        assertTrue(site.page("/people/nora-new/").text().contains("Nora New"), site.printed());
        assertEquals(List.of(), HtmlJudge.judge(pages(fixture)));
    }

    @Test
    void theJudgeIsAwake() {
        String broken = "<!DOCTYPE html><html lang=en><title>x</title><p id=a>1</p><p id=a>2</p>";
        assertFalse(HtmlJudge.judge(Map.of("broken.html", broken)).isEmpty());
    }
}
