package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.outloud.model.Media;
import dev.outloud.model.document.Document.FreeDocument;
import dev.outloud.model.document.Document.MediaDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code media.yml} and files under {@code data/}. */
class DataFilesTest {
    @Test
    void mediaAreRead() {
        Parsed parsed = Parsed.file("media.yml", """
                - id: harbour
                  title: A harbour
                  creator: Kim Lee
                  url: https://kim.example.org/harbour
                  license: CC-BY-4.0
                - {id: b, creator: Kim Lee}
                """);
        assertEquals("", parsed.printed());
        Media media = parsed.as(MediaDocument.class).media().get(0);
        assertEquals(
                "harbour A harbour Kim Lee",
                media.id() + " " + media.title() + " " + media.creators().get(0).value());
        assertEquals("https://kim.example.org/harbour CC-BY-4.0", media.url() + " " + media.license());
        assertEquals(2, parsed.as(MediaDocument.class).media().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {id: a}                            | 1:4 missing-key id",
                "- {id: a, creator: K, licence: x}    | 1:23 unknown-key licence",
                "- {id: a, creator: K, url: x}        | 1:28 bad-value x",
                "- a                                  | 1:3 wrong-type a",
            })
    void aWrongMediumIsAnErrorAtItsPlace(String text, String place) {
        assertEquals(List.of(place), Parsed.file("media.yml", text).places());
    }

    @Test
    void freeDataKeepsItsShape() {
        Parsed parsed = Parsed.file(
                "data/a/b.yml", "n: 1\nf: 1.5\nt: true\ns: no\nl: [x, ~]\nm: {k: v}\nbig: 99999999999999999999\n");
        FreeDocument data = parsed.as(FreeDocument.class);
        assertEquals("a/b", data.name());
        assertEquals(
                Map.of(
                        "n",
                        1L,
                        "f",
                        1.5,
                        "t",
                        true,
                        "s",
                        "no",
                        "l",
                        List.of("x", ""),
                        "m",
                        Map.of("k", "v"),
                        "big",
                        "99999999999999999999"),
                data.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"people.yml", "resources.yml", "media.yml", "data/a.yml", "people/a.yml"})
    void anEmptyFileIsNoMistake(String path) {
        for (String text : List.of("", "\n", "# comment\n", "\uFEFF")) {
            Parsed parsed = Parsed.file(path, text);
            assertEquals("", parsed.printed());
            assertFalse(parsed.document().isPresent());
        }
    }
}
