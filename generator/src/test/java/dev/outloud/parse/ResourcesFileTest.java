package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.CslItem;
import dev.outloud.model.document.Document.ResourcesDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of resources as CSL-YAML and CSL-JSON. */
class ResourcesFileTest {
    private static List<CslItem> resources(String path, String text) {
        Parsed parsed = Parsed.file(path, text);
        assertEquals("", parsed.printed());
        return parsed.as(ResourcesDocument.class).resources().stream()
                .map(entry -> entry.item())
                .toList();
    }

    private static final String YAML = """
            references:
            - id: notes-1843
              type: article-journal
              title: "Notes: on the engine"
              author:
              - {family: Lovelace, given: Ada}
              - {family: Gogh, given: Kim, non-dropping-particle: van}
              - literal: The Society
              editor: ["Hopper, Grace", Someone]
              issued: {date-parts: [[1843, 8, 5]]}
              URL: https://example.org/notes
              container-title: Memoirs
            """;
    private static final String JSON = """
            [
            \t{"id": "notes-1843", "type": "article-journal", "title": "Notes: on the engine",
            \t "author": [{"family": "Lovelace", "given": "Ada"},
            \t\t{"family": "Gogh", "given": "Kim", "non-dropping-particle": "van"}, {"literal": "The Society"}],
            \t "editor": ["Hopper, Grace", "Someone"], "issued": {"date-parts": [["1843", 8, "5"]]},
            \t "URL": "https:\\/\\/example.org\\/notes", "container-title": "M\\u0065moirs"}
            ]
            """;

    @Test
    void resourcesAreReadAlikeFromYamlAndJson() {
        for (CslItem item : List.of(
                resources("resources.yml", YAML).get(0),
                resources("resources/a.yml", YAML).get(0),
                resources("resources/a.json", JSON).get(0),
                resources("resources/a.json", "{\"items\": " + JSON + "}").get(0))) {
            assertEquals("notes-1843 article-journal", item.id() + " " + item.type());
            assertEquals("Notes: on the engine", item.title());
            assertEquals(
                    List.of("Ada Lovelace", "Kim van Gogh", "The Society"),
                    item.authors().stream().map(CslItem.Name::full).toList());
            assertEquals(
                    List.of("Grace Hopper", "Someone"),
                    item.editors().stream().map(CslItem.Name::full).toList());
            assertEquals(new CslItem.Issued(1843, 8, 5, ""), item.issued());
            assertEquals("https://example.org/notes", item.url());
            assertEquals("Memoirs", item.csl().get("container-title"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1843 | 1843-0-0-",
                "1843-08 | 1843-8-0-",
                "'1843-08-05' | 1843-8-5-",
                "{year: 1843} | 1843-0-0-",
                "{date-parts: [[1843], [1844]]} | 1843-0-0-",
                "{date-parts: [1843]} | 1843-0-0-",
                "{literal: } | ''",
                "{raw: ''} | ''",
                "{raw: , year: 1843} | 1843-0-0-",
                "{raw: 1843-08} | 1843-8-0-",
                "1843-21 | 1843-0-0-",
                "{literal: spring 1843} | 0-0-0-spring 1843",
                "spring 1843 | 0-0-0-spring 1843",
                "1843-08-05T10:00Z | 1843-8-5-",
                "-44 | -44-0-0-",
            })
    void datesOfResourcesComeInManyForms(String written, String read) {
        CslItem.Issued issued = resources("resources.yml", "- {id: a, issued: " + written + "}\n")
                .get(0)
                .issued();
        assertEquals(
                read,
                issued == null
                        ? ""
                        : issued.year() + "-" + issued.month() + "-" + issued.day() + "-" + issued.literal());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- title: A            | 1:3 missing-key title",
                "- id: a b             | 1:7 bad-value a b",
                "- {id: a, URL: ftp}   | 1:16 bad-value ftp",
                "- {id: a, title: [b]} | 1:18 wrong-type [b]",
                "- {id: a, author: [[b]]} | 1:20 wrong-type [b]",
                "- {id: a, issued: [b]} | 1:19 wrong-type [b]",
                "- text                | 1:3 wrong-type text",
            })
    void aWrongResourceIsAnErrorAtItsPlace(String text, String place) {
        assertEquals(List.of(place), Parsed.file("resources.yml", text).places());
    }

    @Test
    void brokenJsonIsAnErrorAtItsPlace() {
        Parsed parsed = Parsed.file("resources/a.json", "[\n\t{\"id\": \"😀\", \"title\": }}\n]\n");
        assertTrue(parsed.printed().startsWith("resources/a.json:2:24: error: "), parsed.printed());
        assertTrue(parsed.printed().contains("[broken-json]"), parsed.printed());
        Parsed comma =
                Parsed.file("resources/a.json", "[{\n\"id\": \"a\",\n\"author\": [\"b\"]\n\"title\": \"c\"\n}]\n");
        assertTrue(
                comma.printed().contains(":4:1: error: a comma is missing before this [broken-json]"), comma.printed());
    }

    /** Abstracts of a long list hold half-open intervals and brackets of all sorts. */
    @Test
    void bracketsWithinTextsDoNotNest() {
        String items = ", {\"id\": \"x1\", \"abstract\": \"on [0, 1) and {\"}".replace("x1", "a%d");
        StringBuilder json = new StringBuilder("[{\"id\": \"first\"}");
        for (int i = 0; i < 300; i++) {
            json.append(items.formatted(i));
        }
        assertEquals(301, resources("resources/a.json", json + "]").size());
        assertEquals(
                1,
                resources("resources.yml", "- id: a\n  note: |\n    " + "-".repeat(300) + "\n")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2014-13",
                "'2014-02-30'",
                "{date-parts: [[2014, 13]]}",
                "{date-parts: [[2014, 4, 31]]}",
                "{raw: 2014-99}",
            })
    void aDateThatIsNoneIsAMistakeAtItsPlace(String written) {
        Parsed parsed = Parsed.file("resources.yml", "- {id: a, issued: " + written + "}\n");
        assertTrue(parsed.printed().startsWith("resources.yml:1:19: error: "), parsed.printed());
        assertTrue(parsed.printed().contains("which is no day of any calendar [bad-value]"), parsed.printed());
    }
}
