package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.SiteFixture;
import dev.outloud.diagnostic.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts are put: in the language of the post, and as the author likes, but never without the credit. */
class WordingsTest {
    private static SiteFixture blog(String language) {
        return SiteFixture.of("""
                -- people.yml
                - {id: grace, name: Grace Writer, author: true}
                - {id: ada, name: Ada Lovelace, accounts: {mastodon: "@ada@example.org"}}
                - {id: mary, name: Mary Smith}
                -- resources.yml
                - {id: engine, title: Engine “One”, URL: "https://example.org/engine", author: [{family: Lovelace, given: Ada}]}
                -- posts/a.md
                ---
                title: Notes
                date: 2026-01-31
                lang: %s
                description: Why.
                ask: [What else?]
                ---
                I met @mary.

                > Show “it”.
                >
                > — @ada, [@engine]

                1. One
                2. Two
                3. Three
                """.formatted(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | “Show ‘it’.” | — @ada@example.org, “Engine ‘One’” | With thanks to @ada@example.org and Mary Smith. |"
                        + " Thank you, Mary Smith! You are named in “Notes”:",
                "de | „Show “it”.“ | — @ada@example.org, „Engine “One”“ | Mit Dank an @ada@example.org und Mary Smith. |"
                        + " Danke, Mary Smith! Du bist genannt in „Notes“:",
                "fr | «\u00a0Show “it”.\u00a0» | — @ada@example.org, «\u00a0Engine “One”\u00a0» | Merci à @ada@example.org et Mary"
                        + " Smith. | Merci, Mary Smith\u00a0! Votre nom figure dans «\u00a0Notes\u00a0»\u00a0:",
                "es | «Show “it”.» | — @ada@example.org, «Engine “One”» | Gracias a: @ada@example.org, Mary Smith. |"
                        + " ¡Gracias, Mary Smith! Se te menciona en «Notes»:",
            })
    void aPostIsSharedInItsLanguage(String language, String words, String credit, String thanks, String second) {
        SiteFixture.Result site = blog(language).build();
        Kit kit = Kit.of(site);
        List<String> quote = kit.text("mastodon-quote-1").lines().toList();
        assertEquals(words, quote.get(0));
        assertEquals(credit, quote.get(1));
        assertTrue(kit.text("mastodon-announce").contains("\n\n" + thanks + "\n\n"), kit.text("mastodon-announce"));
        assertEquals(
                second, kit.text("mastodon-thanks-mary").lines().findFirst().orElseThrow());
        assertEquals(List.of(), site.printed(Problem.WORDING_UNTRANSLATED));
        for (String network : List.of("x", "bluesky", "threads", "linkedin", "facebook", "email")) {
            for (String name : List.of(
                    "announce",
                    "announce-invitation",
                    "announce-people",
                    "quote-1",
                    "question-1",
                    "resource-engine",
                    "thanks-ada")) {
                assertTrue(kit.ids().contains(network + "-" + name), network + "-" + name);
            }
        }
        for (String text :
                kit.ids().stream().flatMap(id -> kit.parts(id).stream()).toList()) {
            assertFalse(text.contains("\n\n\n") || text.contains("{") || text.contains("\uFDD0"), text);
        }
    }

    @Test
    void aRegionHasTheWordsOfItsLanguage() {
        assertTrue(Kit.of(blog("de-AT").build()).text("x-announce").contains("Mit Dank an"));
    }

    @Test
    void aLetterBeginsAndEndsAsLettersDo() {
        Kit kit = Kit.of(blog("en").build());
        assertEquals("""
                Hello Mary Smith,

                Thank you! You are named in “Notes”:

                https://notes.example.org/posts/a/

                If anything about it should be put right, please tell me.

                Grace Writer""", kit.text("email-thanks-mary"));
        assertEquals("Notes", kit.snippet("email-thanks-mary").get("subject").getAsString());
    }

    @Test
    void aLanguageWithoutWordingsIsSharedInEnglishAndSaysSo() {
        SiteFixture.Result site = blog("it").check();
        site.done();
        assertEquals(
                "templates/share/announce.it.ftl:1:1: note: there are no wordings in Italian to \"announce\" a post in it,"
                        + " so they are English [wording-untranslated]",
                site.printed(Problem.WORDING_UNTRANSLATED)
                        .get(0)
                        .lines()
                        .findFirst()
                        .orElseThrow());
        assertTrue(Kit.of(blog("it").build()).text("x-announce").contains("With thanks to"));
        SiteFixture own =
                blog("it").write("templates/share/announce.it.ftl", "Nuovo: ${url} ${join(people, \", \", \" e \")}");
        assertEquals(
                "Nuovo: https://notes.example.org/posts/a/ @ada@example.org e Mary Smith",
                Kit.of(own.build()).text("mastodon-announce"));
    }

    @Test
    void anAuthorAddsWordingsReplacesThemAndDoesWithoutThem() {
        Kit kit = Kit.of(blog("en")
                .write("templates/share/quote-mine.en.ftl", "${join(speakers, \" & \", \" & \")}: ${words} ${url}")
                .write("templates/share/announce-everywhere.ftl", "${title}! ${url} ${join(people, \",\", \",\")}")
                .write("templates/share/question.en.ftl", "Q: ${question} ${url}")
                .write("templates/share/announce-people.en.ftl", "")
                .build());
        assertTrue(
                kit.text("x-quote-1-mine").startsWith("Ada Lovelace: Show “it”. https://"), kit.text("x-quote-1-mine"));
        assertTrue(kit.ids().contains("x-quote-1"), "the theme's own wording stays");
        assertTrue(
                kit.text("x-announce-everywhere").startsWith("Notes! https://"),
                kit.ids().toString());
        assertEquals("Q: What else? https://notes.example.org/posts/a/", kit.text("x-question-1"));
        assertFalse(kit.ids().contains("x-announce-people"), kit.ids().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "quote.en.ftl | ${quoted(words)} ${url} | speakers",
                "quote.en.ftl | ${join(speakers, ', ', ' and ')} ${quoted(words)} <#if source??>${source}</#if> | url",
                "announce.en.ftl | ${title} ${url} | people",
                "thanks.en.ftl | Thanks for all! ${url} | name",
                "resource.en.ftl | ${title} ${url} | link, makers",
            })
    void aWordingThatLeavesOutACreditStopsTheBuild(String file, String wording, String missing) {
        SiteFixture.Result site =
                blog("en").write("templates/share/" + file, wording).build();
        String printed = site.printed();
        assertTrue(
                printed.contains(
                        "templates/share/" + file + ":1:1: error: the wording leaves out what no text may: " + missing),
                printed);
        assertTrue(site.problems().contains(Problem.CREDIT_NOT_WORDED.id()), printed);
        assertTrue(printed.contains("\n  1 | " + wording + "\n    | ^"), printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${quoted(words)?upper_case} ${url}",
                "${words?length}",
                "${join(words)}",
                "${quoted()}",
                "${nobody}",
                "<#if>",
                "<#if translated == 'yes'></#if>"
            })
    void aFaultInAWordingIsShownAtItsLine(String wording) {
        SiteFixture.Result site =
                blog("en").write("templates/share/quote.en.ftl", "\n" + wording).build();
        assertTrue(
                !site.printed().contains("dev.outloud")
                        && site.printed().contains("templates/share/quote.en.ftl:2:")
                        && site.printed().contains("[template-fault]"),
                site.printed());
    }

    @Test
    void aFileThatIsTheWordingOfNoKindIsReported() {
        SiteFixture.Result site = blog("en")
                .write("templates/share/announcement.en.ftl", "x")
                .write("templates/share/_mine.ftl", "x")
                .build();
        site.done();
        List<String> ignored = site.printed(Problem.FILE_IGNORED);
        assertEquals(1, ignored.size());
        assertTrue(
                ignored.get(0)
                        .startsWith("templates/share/announcement.en.ftl:1:1: warning: this is the wording of no kind"),
                ignored.get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What do you do? And why? I wait. | What do you do?, And why?",
                "Tell me. | ",
                "* What is it?\\n* Is it so? | What is it?, Is it so?",
                "¿Qué opinas? | ¿Qué opinas?",
                "どう思いますか？ | どう思いますか？",
                "First?\\n\\nA.\\n\\nB.\\n\\nC. | ",
            })
    void whatAPostAsksAtItsEndIsAsked(String end, String questions) {
        Kit kit = Kit.of(SiteFixture.post("Begin. Really?\n\nMiddle.\n\n" + end.replace("\\n", "\n") + "\n")
                .build());
        List<String> asked = kit.ids().stream()
                .filter(id -> id.startsWith("linkedin-question-"))
                .map(id -> kit.text(id).lines().findFirst().orElseThrow())
                .toList();
        assertEquals(questions == null ? "" : questions, String.join(", ", asked));
    }
}
