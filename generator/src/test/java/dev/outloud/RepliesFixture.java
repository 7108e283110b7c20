package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.nodes.Document;

/** A blog that takes replies. */
abstract class RepliesFixture {
    static SiteFixture blog() {
        return SiteFixture.of("""
                -- site.yml
                title: Notes
                url: https://notes.example.org/
                authors: [grace]
                replies: {webmention: "https://hook.example.org/notes", mail: me@notes.example.org}
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: a-l, name: Ada Lovelace, url: "https://ada.example.org/", consent: {name-as: A. L.}}
                -- posts/a.md
                ---
                {title: A & B, date: 2026-01-31, replies: "https://social.example.org/@grace/1"}
                ---
                Text.
                """);
    }

    static String reply(String more) {
        return "state: approved\nauthor: {name: Mary Smith, url: \"https://mary.example.org/\"}\n" + more;
    }

    static Document page(SiteFixture blog) {
        SiteFixture.Result site = blog.build();
        assertEquals(List.of(), site.problems(), site.printed());
        return site.page("/posts/a/");
    }
}
