package dev.outloud.feed;

import dev.outloud.SiteFixture;

/** A blog whose feeds have something of everything that feeds can have. */
final class EverythingInFeeds {
    static final String FILES = """
            -- site.yml
            title: Notes & <thoughts>
            tagline: Out "loud"
            url: https://notes.example.org/
            language: en
            timezone: Europe/Berlin
            authors: [grace]
            license: CC-BY-4.0
            feed: {size: 2, hub: "https://hub.example.org/"}
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - {id: ada, name: Ada Lovelace, feed: "https://ada.example.org/feed?a=1&b=2", url: "https://ada.example.org/"}
            - {id: mary, name: Mary Smith, feed: "https://mary.example.org/feed"}
            - {id: shy, name: Shy Person, consent: {list: false}, feed: "https://shy.example.org/feed"}
            -- media.yml
            - {id: harbour, title: Harbour, creator: mary, license: CC-BY-SA-4.0}
            -- posts/a.md
            ---
            title: A & <b> "bold" one
            date: 2026-01-05
            updated: 2026-02-02T08:30:00+01:00
            description: How a < b & c
            tags: [learning, work]
            series: Steps
            image: {src: pic.svg, alt: A picture, credit: harbour}
            aliases: [/old/a/, "https://elsewhere.example.org/p7/"]
            license: CC0-1.0
            ---
            - [x] done
            - [ ] to do

            By @ada, @mary and @shy. [Listen](talk.mp3), [read](paper.pdf), [theirs](https://ada.example.org/x.pdf).
            [Up](#part), [home](/), [b](b.md). ]]> stays.

            ## Part

            > Words *with* weight.
            >
            > — @ada

            <iframe src="https://video.example.org/1" title="A film"></iframe>
            <script>alert(1)</script>
            <p onclick="alert(1)" style="color: red">Raw</p>
            -- posts/b.md
            ---
            title: B
            date: 2026-01-04T10:00:00+01:00
            lang: de
            tags: [learning]
            series: Steps
            guid: tag:notes.example.org,2026:b
            ---
            Text mit ~~alt~~ Fußnote[^1].

            [^1]: Unten.
            -- posts/c.md
            ---
            title: C
            date: 2026-01-03
            ---
            @ada.
            -- posts/d.md
            ---
            title: D
            date: 2026-01-02
            ---
            > Their words.
            >
            > — @mary
            -- posts/e.md
            ---
            title: E
            date: 2026-01-01
            ---
            First.
            -- posts/pic.svg
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>
            -- posts/talk.mp3
            sound
            -- posts/paper.pdf
            a paper
            """;

    private EverythingInFeeds() {}

    static SiteFixture blog() {
        return SiteFixture.of(FILES);
    }
}
