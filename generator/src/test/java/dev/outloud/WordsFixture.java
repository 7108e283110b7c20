package dev.outloud;

import org.jsoup.nodes.Element;

/** A blog with people and resources of its own, for attributions of all kinds. */
final class WordsFixture {
    static final String BLOG = """
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - {id: ada, name: Ada Lovelace, url: "https://ada.example.org/"}
            - {id: jones, name: John Paul Jones}
            - {id: duo, name: Marks & Sparrow}
            - {id: will, name: 'William "Bill" Gater'}
            - {id: soren, name: Søren Weiß}
            - {id: loveday, name: Veronica Loveday, consent: {list: false, name-as: V. L.}}
            -- resources.yml
            - {id: notes, type: book, title: Notes, author: [{family: Lovelace, given: Ada}], URL: "https://books.example.org/notes"}
            - {id: report, type: report, title: Report, author: [{literal: Ministry of Time}]}
            -- posts/a.md
            ---
            title: A
            date: 2026-01-31
            ---
            Hello.

            """;

    static SiteFixture quoting(String attribution) {
        return SiteFixture.of(BLOG + "> Words.\n>\n> — " + attribution + "\n");
    }

    static String caption(SiteFixture.Result site) {
        Element caption = site.page("/posts/a/").select("figcaption").get(0);
        caption.select(".quotation-permalink, .quotation-source").remove();
        return caption.text();
    }

    private WordsFixture() {}
}
