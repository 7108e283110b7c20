package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.diagnostic.Problem;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Words that are translated, shortened or emphasised say so, and translators are credited for their part. */
class ChangedWordsTest {
    private static final String BLOG = WordsFixture.BLOG;

    private static SiteFixture.Result quoting(String attribution) {
        return SiteFixture.of(BLOG + "> Words.\n>\n> — " + attribution + "\n").build();
    }

    private static String caption(SiteFixture.Result site, String page) {
        Element caption = site.page(page).select("figcaption").get(0);
        caption.select(".quotation-permalink, .quotation-source").remove();
        return caption.text();
    }

    /** What stands below each of some quotations with these attributions, all in one post. */
    private static Map<String, String> captions(Collection<String> attributions) {
        SiteFixture.Result site = SiteFixture.of(BLOG
                        + attributions.stream()
                                .map(attribution -> "> Words.\n>\n> — " + attribution + "\n")
                                .collect(Collectors.joining("\n")))
                .build();
        site.done();
        Elements shown = site.page("/posts/a/").select("figcaption");
        shown.select(".quotation-permalink, .quotation-source").remove();
        Map<String, String> captions = new LinkedHashMap<>();
        Iterator<Element> next = shown.iterator();
        attributions.forEach(
                attribution -> captions.put(attribution, next.next().text()));
        assertFalse(next.hasNext());
        return captions;
    }

    /** All of one form, so that a failure names each that has another one. */
    private static Map<String, String> each(Collection<String> attributions, String caption) {
        return attributions.stream().collect(Collectors.toMap(Function.identity(), attribution -> caption));
    }

    @Test
    void theAuthorsOwnTranslationIsCreditedToTheAuthorInTheWordsOfManyLanguages() {
        List<String> notes = List.of(
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
                "eigen vertaling");
        List<String> attributions = notes.stream()
                .flatMap(note -> Stream.of(" (" + note + ")", ", " + note, "; " + note))
                .map(note -> "@ada, [@notes, p. 3]" + note)
                .toList();
        String caption = "— Ada Lovelace, Notes, p. 3 (translated by Grace Writer)";
        assertEquals(each(attributions, caption), captions(attributions));
        assertEquals(caption, caption(quoting(attributions.get(0)), "/quotes/"));
    }

    @Test
    void addedEmphasisIsSaidInTheLanguageOfThePage() {
        List<String> notes = List.of(
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
                "nadruk toegevoegd");
        List<String> attributions =
                notes.stream().map(note -> "@ada (" + note + ")").toList();
        assertEquals(each(attributions, "— Ada Lovelace (emphasis added)"), captions(attributions));
    }

    @Test
    void whoeverTranslatedIsNamedAsTranslatorAndNotAsSpeaker() {
        Map<String, String> lines = pairs(
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
                "@ada (abridged) | shortened");
        Map<String, String> captions = new LinkedHashMap<>();
        lines.forEach((attribution, line) -> captions.put(attribution, "— Ada Lovelace (" + line + ")"));
        assertEquals(captions, captions(lines.keySet()));
        SiteFixture.Result site = quoting("@ada (translated by @will)");
        assertEquals(1, site.page("/posts/a/").select("figcaption .p-author").size());
    }

    /** Before and behind the bar of each row. */
    private static Map<String, String> pairs(String... rows) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String row : rows) {
            int bar = row.indexOf(" | ");
            pairs.put(row.substring(0, bar), row.substring(bar + 3));
        }
        return pairs;
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

    @Test
    void otherWordsStayWhatTheyAre() {
        List<String> attributions = List.of(
                "Nora New, Translated Woman",
                "Nora New, on my translation of Homer",
                "Nora New, emphasis in the original",
                "Nora New, aus dem Nachlass",
                "Nora New, head of emphasis");
        captions(attributions).forEach((written, caption) -> assertEquals("— " + written, caption));
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
