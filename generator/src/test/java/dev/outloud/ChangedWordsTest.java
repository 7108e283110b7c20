package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are translated, shortened or emphasised say so, and translators are credited for their part. */
class ChangedWordsTest {
    private static final String BLOG = WhoseWordsTest.BLOG;

    private static SiteFixture.Result quoting(String attribution) {
        return SiteFixture.of(BLOG + "> Words.\n>\n> — " + attribution + "\n").build();
    }

    private static String caption(SiteFixture.Result site, String page) {
        Element caption = site.page(page).select("figcaption").get(0);
        caption.select(".quotation-permalink, .quotation-source").remove();
        return caption.text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my translation",
                "My translation.",
                "translation mine",
                "own translation",
                "author's translation",
                "in my translation",
                "translated by the author",
                "trans. by me",
                "Übers. d. Verf.",
                "Übersetzung des Verfassers",
                "Übersetzung der Autorin",
                "eigene Übersetzung",
                "in eigener Übersetzung",
                "Übersetzung von mir",
                "traduction de l'auteur",
                "traduction de l’autrice",
                "ma traduction",
                "traduit par nos soins",
                "c'est moi qui traduis",
                "traducción propia",
                "la traducción es mía",
                "mi traducción",
                "traducción de la autora",
                "traduzione mia",
                "eigen vertaling"
            })
    void theAuthorsOwnTranslationIsCreditedToTheAuthorInTheWordsOfManyLanguages(String note) {
        for (String written : new String[] {" (" + note + ")", ", " + note, "; " + note}) {
            SiteFixture.Result site = quoting("@ada, [@notes, p. 3]" + written);
            site.done();
            String caption = "— Ada Lovelace, Notes, p. 3 (translated by Grace Writer)";
            assertEquals(caption, caption(site, "/posts/a/"), site.printed());
            assertEquals(caption, caption(site, "/quotes/"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "emphasis added",
                "Emphasis mine",
                "my emphasis",
                "emphases added",
                "italics added",
                "Hervorhebung hinzugefügt",
                "Hervorhebungen von mir",
                "Hervorh. d. Verf.",
                "Herv. d. Verf.",
                "meine Hervorhebung",
                "c'est moi qui souligne",
                "je souligne",
                "italiques ajoutées",
                "el énfasis es mío",
                "énfasis añadido",
                "cursivas mías",
                "corsivo mio",
                "nadruk toegevoegd"
            })
    void addedEmphasisIsSaidInTheLanguageOfThePage(String note) {
        SiteFixture.Result site = quoting("@ada (" + note + ")");
        assertEquals("— Ada Lovelace (emphasis added)", caption(site, "/posts/a/"), site.printed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ada (translated by @will) | translated by William \"Bill\" Gater",
                "@ada, translated by @will and @jones | translated by William \"Bill\" Gater, John Paul Jones",
                "@ada, translated by John Paul Jones | translated by John Paul Jones",
                "@ada, trans. John Paul Jones | translated by John Paul Jones",
                "@ada (Übers.: John Paul Jones) | translated by John Paul Jones",
                "@ada, übersetzt von John Paul Jones | translated by John Paul Jones",
                "@ada, aus dem Englischen von John Paul Jones | translated aus dem Englischen by John Paul Jones",
                "@ada, traduit par John Paul Jones | translated by John Paul Jones",
                "@ada, traduit de l'anglais par John Paul Jones | translated de l’anglais by John Paul Jones",
                "@ada, traducción de John Paul Jones | translated by John Paul Jones",
                "@ada, trad. John Paul Jones | translated by John Paul Jones",
                "@ada, translated from the French by [John Paul Jones](https://j.example.org/) | translated from the French by John Paul Jones",
                "@ada (translated by @jones, emphasis added) | translated by John Paul Jones; emphasis added",
                "@ada (my translation and emphasis) | translated by Grace Writer; emphasis added",
                "@ada (translation and emphasis mine) | translated by Grace Writer; emphasis added",
                "@ada (my translation; emphasis added; shortened) | translated by Grace Writer; emphasis added; shortened",
                "@ada (my translation and emphasis added) | translated by Grace Writer; emphasis added",
                "@ada, translated from German | translated from German",
                "@ada, gekürzt | shortened",
                "@ada (abridged) | shortened"
            })
    void whoeverTranslatedIsNamedAsTranslatorAndNotAsSpeaker(String attribution, String line) {
        SiteFixture.Result site = quoting(attribution);
        site.done();
        assertEquals("— Ada Lovelace (" + line + ")", caption(site, "/posts/a/"), site.printed());
        assertEquals(1, site.page("/posts/a/").select("figcaption .p-author").size());
    }

    @Test
    void aTranslatorHasAPageAndThanksButNotTheWords() {
        SiteFixture.Result site = quoting("@ada, [@notes] (translated by @jones)");
        site.done();
        assertFalse(site.page("/people/jones/").text().contains("Words."));
        assertTrue(
                site.page("/people/jones/").select(".stream a[href=/posts/a/]").hasText());
        assertEquals(
                "translated",
                site.page("/posts/a/")
                        .select(".credited li:contains(Jones) .credited-for")
                        .text());
        assertTrue(site.file("share/share.json").contains("Your translation is quoted"));
        assertEquals(
                "/people/jones/",
                site.page("/posts/a/").select(".quotation-changes a.h-card").attr("href"));
    }

    @Test
    void aTranslatorWhoIsNotListedIsAskedForAsSuch() {
        SiteFixture.Result site = quoting("@ada, [@notes] (translated by Rita Ritz)");
        assertEquals(1, site.printed(Problem.NEW_SPEAKER).size());
        assertTrue(
                site.printed().contains("\"Rita Ritz\" is named as translator and not in people.yml"), site.printed());
        SiteFixture.Result unknown = quoting("@ada, [@notes] (translated by @rita)");
        assertTrue(unknown.printed().contains("no person \"rita\""), unknown.printed());
    }

    @Test
    void aTranslatorsWishesAreKept() {
        SiteFixture.Result site = quoting("@ada, [@notes] (translated by @loveday)");
        assertEquals("— Ada Lovelace, Notes (translated by V. L.)", caption(site, "/posts/a/"));
        site.fixture().outputs().forEach((path, text) -> assertFalse(text.contains("Veronica"), path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nora New, Translated Woman | — Nora New, Translated Woman",
                "Nora New, on my translation of Homer | — Nora New, on my translation of Homer",
                "Nora New, emphasis in the original | — Nora New, emphasis in the original",
                "Nora New, aus dem Nachlass | — Nora New, aus dem Nachlass",
                "Nora New, head of emphasis | — Nora New, head of emphasis"
            })
    void otherWordsStayWhatTheyAre(String attribution, String caption) {
        assertEquals(caption, caption(quoting(attribution), "/posts/a/"));
    }

    @Test
    void aPostSaysItInItsOwnLanguage() {
        SiteFixture.Result site = SiteFixture.of(BLOG.replace("title: A\n", "title: A\nlang: de\n")
                        + "> Worte.\n>\n> — @ada (my translation; emphasis added) {lang=en}\n")
                .write(
                        "messages/de.properties",
                        "quotation.translated=übersetzt\nquotation.translated-by=von\nquotation.emphasis-added=Hervorhebung hinzugefügt\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .build();
        site.done();
        assertEquals(
                "— Ada Lovelace (übersetzt von Grace Writer; Hervorhebung hinzugefügt)", caption(site, "/posts/a/"));
        assertEquals("", site.page("/posts/a/").select("blockquote").attr("lang"));
    }

    @Test
    void wordsInAnotherLanguageAreMarkedAsSuchWhereverTheyAreShown() {
        SiteFixture.Result site = quoting("@ada {lang=fr}");
        for (String page : new String[] {"/posts/a/", "/quotes/", "/quotes/a/words/", "/people/ada/"}) {
            assertEquals("fr", site.page(page).select("blockquote").attr("lang"), page);
        }
        assertTrue(site.file("site/feed.xml").contains("lang=\"fr\"")
                || site.file("site/feed.xml").contains("lang=&quot;fr&quot;"));
        assertEquals(
                1, quoting("@ada {lang=nolanguage}").printed(Problem.BAD_VALUE).size());
    }

    @Test
    void aNoteBehindThePlaceIsReadForWordsInASentenceToo() {
        SiteFixture.Result site = SiteFixture.of(BLOG + "She wrote \"some words\" [@notes, p. 5, my translation].\n")
                .build();
        site.done();
        assertEquals("— Ada Lovelace, Notes, p. 5 (translated by Grace Writer)", caption(site, "/quotes/"));
        assertTrue(site.page("/posts/a/").select(".citation").text().contains("my translation"));
    }

    @Test
    void whatIsSharedSaysThatItIsTranslated() {
        SiteFixture.Result site = quoting("@ada, [@notes] (my translation)");
        assertTrue(
                site.file("share/share.json").contains("Ada Lovelace, “Notes” (translated)"),
                site.file("share/share.json"));
    }

    @Test
    void aMarkForWordsLeftOutIsReadAsOne() {
        SiteFixture.Result site = SiteFixture.of(BLOG + "> One [...] two […] three.\n>\n> — @ada\n")
                .build();
        assertEquals(
                "One […] two […] three.",
                site.page("/posts/a/").select("blockquote").text());
        assertEquals(
                2, site.page("/posts/a/").select("[aria-label=words left out]").size());
    }
}
