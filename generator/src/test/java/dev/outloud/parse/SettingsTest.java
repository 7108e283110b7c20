package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.Accounts;
import dev.outloud.model.Family;
import dev.outloud.model.Settings;
import dev.outloud.model.document.Document.SiteDocument;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code site.yml} says of a whole blog. */
class SettingsTest {
    private static final String LEAST = "title: T\nurl: https://notes.example.org/\n";

    private static Settings settings(String text) {
        Parsed parsed = Parsed.file("site.yml", text);
        assertEquals("", parsed.printed());
        return parsed.as(SiteDocument.class).settings();
    }

    @Test
    void everyKeyIsRead() {
        Settings settings = settings("""
                title: Notes
                tagline: In the open
                description: What I learn
                url: https://example.org/blog/
                language: pt-BR
                timezone: Europe/Berlin
                authors: [grace, kim]
                accounts: {twitter: grace}
                hashtags: ["#outloud", blog]
                menu:
                - About: /about/
                - {label: Code, url: "https://code.example.org/"}
                permalink: /:year/:month/:slug.html
                license: CC-BY-4.0
                page-size: 5
                feed: {size: 7}
                outputs: {quotes: false, atom: true}
                share: {publish: true}
                """);
        assertEquals(
                "Notes In the open What I learn",
                String.join(" ", settings.title(), settings.tagline(), settings.description()));
        assertEquals(
                "https://example.org /blog",
                settings.url().origin() + " " + settings.url().basePath());
        assertEquals(Locale.forLanguageTag("pt-BR"), settings.language());
        assertEquals(ZoneId.of("Europe/Berlin"), settings.timezone());
        assertEquals(List.of("grace", "kim"), Parsed.values(settings.authors()));
        assertEquals(new Accounts(Map.of("x", "grace")), settings.accounts());
        assertEquals(List.of("outloud", "blog"), settings.hashtags());
        assertEquals(
                List.of("About /about/", "Code https://code.example.org/"),
                settings.menu().stream()
                        .map(item -> item.label() + " " + item.target().value())
                        .toList());
        assertEquals(
                "CC-BY-4.0 5 7",
                settings.license() + " " + settings.pageSize() + " "
                        + settings.syndication().size());
        assertTrue(!settings.has(Family.QUOTES)
                && settings.has(Family.ATOM)
                && settings.sharing().publish());
    }

    @Test
    void titleAndAddressAreEnough() {
        Settings settings = settings(LEAST);
        assertEquals(Locale.ENGLISH, settings.language());
        assertEquals(
                "Z 10 20",
                settings.timezone() + " " + settings.pageSize() + " "
                        + settings.syndication().size());
        assertEquals(
                "https://notes.example.org ",
                settings.url().origin() + " " + settings.url().basePath());
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyFamilyOfPagesCanBeSwitchedOff(Family family) {
        Settings settings = settings(LEAST + "outputs:\n  " + family.key() + ": false\n");
        assertTrue(!settings.has(family));
        assertEquals(
                Family.values().length - 1,
                List.of(Family.values()).stream().filter(settings::has).count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "language: de_DE           | 3:11 bad-value de_DE",
                "timezone: Europe/Berln    | 3:11 bad-value Europe/Berln",
                "permalink: posts          | 3:12 bad-value posts",
                "page-size: 0              | 3:12 wrong-type 0",
                "page-size: many           | 3:12 wrong-type many",
                "outputs: {quote: false}   | 3:11 unknown-key quote",
                "outputs: {quotes: no}     | 3:19 wrong-type no",
                "outputs: none             | 3:10 wrong-type none",
                "menu: [x]                 | 3:8 wrong-type x",
                "menu: [{label: x}]        | 3:9 missing-key label",
                "feed: {sise: 3}           | 3:8 unknown-key sise",
                "share: {publish: [1]}     | 3:18 wrong-type [1]",
                "accounts: [x]             | 3:11 wrong-type [x]",
                "tilte: x                  | 3:1 unknown-key tilte",
                "authors: {a: b}           | 3:10 wrong-type {a: b}",
            })
    void aWrongValueIsSaidAtItsPlace(String line, String place) {
        assertEquals(List.of(place), Parsed.file("site.yml", LEAST + line).places());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org/",
                "https://",
                "https://a.example/?q",
                "https://a.example/#x",
                "https://a.example/ b",
                "https://a.example/a|b",
                "http://[::1",
                "javascript:alert(1)",
                "/blog/"
            })
    void anAddressThatNoSiteCanHaveIsAnError(String url) {
        assertEquals(
                List.of("2:6 bad-value '" + url + "'"),
                Parsed.file("site.yml", "title: T\nurl: '" + url + "'\n").places());
    }

    @Test
    void whatIsMissingIsSaidWithAnExample() {
        assertEquals(
                List.of("1:1 missing-key title"),
                Parsed.file("site.yml", "title: T\n").places());
        assertTrue(Parsed.file("site.yml", "title: T\n").printed().contains("url: https://blog.example.org/"));
        assertEquals(List.of("1:1 missing-key "), Parsed.file("site.yml", "").places());
        assertEquals(
                List.of("1:1 wrong-type - a"), Parsed.file("site.yml", "- a\n").places());
    }
}
