package dev.outloud;

/** One blog with something of everything, for tests that look at a whole site. */
final class RichBlog {
    private RichBlog() {}

    static final String FILES = """
            -- people.yml
            - id: grace
              name: Grace Writer
              author: true
              accounts: {mastodon: "@grace@social.example.org"}
            - id: ada-lovelace
              name: Ada Lovelace
              url: https://ada.example.org/
              feed: https://ada.example.org/feed.xml
              accounts: {x: "@ada", github: ada}
            -- resources.yml
            - id: notes-1843
              type: article-journal
              title: Notes on the Engine
              author: [{family: Lovelace, given: Ada}]
              issued: 1843
              URL: https://ada.example.org/notes
            - id: unused
              title: Never cited
            -- media.yml
            - id: engine
              title: The engine
              creator: ada-lovelace
              license: CC-BY-4.0
            -- ledger/following/ada-lovelace.json
            {"version": 1, "person": "ada-lovelace", "feed": "https://ada.example.org/feed.xml", "title": "Notes", "items": [
              {"id": "1", "url": "https://ada.example.org/looms", "title": "On looms", "summary": "How they work.",
               "published": "2025-12-30T10:00:00Z", "tags": ["Work"]}]}
            -- static/engine.png
            no picture, but bytes
            -- posts/first.md
            ---
            title: First steps
            date: 2026-01-01
            tags: [Work, "C & A"]
            series: Steps
            aliases: [/old/first/, /old/first.html]
            image: {src: /engine.png, alt: An engine, credit: engine}
            ask: ["What do you think?"]
            purpose: {goal: Learn}
            ---
            ## One
            ## Two
            ## Three

            Thanks to @ada-lovelace. See [the second](second/index.md#two-words), [[Second steps]],
            [[Ada Lovelace]], [[notes-1843]], [up](#one), [about](/about/), [a picture](/engine.png).

            > The engine *weaves* patterns.
            > And more.
            >
            > — @ada-lovelace, [@notes-1843, p. 4] {#weaves}

            She wrote "patterns again and again" [@notes-1843, p. 5]. A note.[^1]

            [^1]: Small print.
            -- posts/second/index.md
            ---
            title: Second steps
            date: 2026-01-02
            tags: [work]
            series: Steps
            resources: [notes-1843]
            ---
            # Two words

            ![A photo](photo.jpg "Caption"){credit=engine}

            > Nobody but me.
            >
            > — Nora New
            -- posts/second/photo.jpg
            bytes
            -- posts/third.md
            ---
            title: Third steps
            date: 2026-01-03
            series: Steps
            ---
            Plain [next to it](first.md) words.
            -- pages/about.md
            ---
            title: About
            ---
            I thank @ada-lovelace here too.
            -- pages/guide/start.md
            ---
            title: Start
            ---
            See [about](../about.md).
            """;

    static SiteFixture blog() {
        return SiteFixture.of(FILES);
    }

    static SiteFixture at(String url, String settings) {
        return blog().write(
                        "site.yml",
                        "title: Notes\nurl: " + url + "\nlanguage: en\ntimezone: Europe/Berlin\nauthors: [grace]\n"
                                + settings);
    }
}
