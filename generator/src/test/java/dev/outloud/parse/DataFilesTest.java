package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.outloud.model.Accounts;
import dev.outloud.model.Consent;
import dev.outloud.model.CslItem;
import dev.outloud.model.Media;
import dev.outloud.model.Person;
import dev.outloud.model.document.Document.FreeDocument;
import dev.outloud.model.document.Document.MediaDocument;
import dev.outloud.model.document.Document.PeopleDocument;
import dev.outloud.model.document.Document.ResourcesDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists beside the posts: people, resources, media and free data. */
class DataFilesTest {
    private static List<Person> people(String path, String text) {
        Parsed parsed = Parsed.file(path, text);
        assertEquals("", parsed.printed());
        return parsed.as(PeopleDocument.class).people().stream()
                .map(entry -> entry.person())
                .toList();
    }

    @Test
    void everyKeyOfAPersonIsRead() {
        Person person = people("people.yml", """
                - id: ada-lovelace
                  name: Ada Lovelace
                  url: https://ada.example.org/
                  bio: Wrote notes
                  photo: ada.jpg
                  pronouns: she/her
                  affiliation: The Engine
                  feed: https://ada.example.org/feed.xml
                  author: true
                  aliases: [Countess, A. L.]
                  accounts: {twitter: ada, mastodon: "@ada@social.example.org", anything: a}
                  consent: {tag: false, name-as: A. L., list: false, notify: false}
                """).get(0);
        assertEquals(
                new Person(
                        "ada-lovelace",
                        "Ada Lovelace",
                        "https://ada.example.org/",
                        "Wrote notes",
                        "ada.jpg",
                        "she/her",
                        "The Engine",
                        "https://ada.example.org/feed.xml",
                        true,
                        List.of("Countess", "A. L."),
                        new Accounts(Map.of("x", "ada", "mastodon", "@ada@social.example.org", "anything", "a")),
                        new Consent(false, false, false, "A. L."),
                        true),
                person);
    }

    @Test
    void peopleComeInEveryShape() {
        assertEquals(
                "ada-lovelace",
                people("people.yml", "- name: Ada Lovelace\n").get(0).id());
        assertEquals(
                "Ada", people("people.yml", "people:\n  - name: Ada\n").get(0).name());
        assertEquals(
                "ada", people("people/ada.yml", "name: Ada Lovelace\n").get(0).id());
        assertEquals(2, people("people/all.yml", "- name: Ada\n- name: Kim\n").size());
        assertEquals(
                "{tag=true}",
                "{tag=" + people("people.yml", "- name: A\n").get(0).consent().tag() + "}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- id: ada                              | 1:3 missing-key id",
                "- name: [x]                            | 1:9 wrong-type [x]",
                "- just text                            | 1:3 wrong-type just text",
                "- {id: Ada L, name: A}                 | 1:8 bad-value Ada L",
                "- {name: A, url: 'javascript:x'}       | 1:18 bad-value 'javascript:x'",
                "- {name: A, feed: example.org}         | 1:19 bad-value example.org",
                "- {name: '😀', author: perhaps}        | 1:23 wrong-type perhaps",
                "- {name: A, acounts: {x: a}}           | 1:13 unknown-key acounts",
                "- {name: A, consent: {tags: false}}    | 1:23 unknown-key tags",
                "- {name: A, accounts: ada}             | 1:23 wrong-type ada",
                "- {name: A, accounts: {x: [a]}}        | 1:27 wrong-type [a]",
                "just text                              | 1:1 wrong-type just text",
                "'- name: A\\n- nmae: B'                | 2:3 missing-key nmae",
            })
    void aWrongPersonIsAnErrorAtItsPlace(String text, String place) {
        String[] first = Parsed.file(
                        "people.yml", text.replaceAll("^'(.*)'$", "$1").replace("\\n", "\n"))
                .places()
                .toArray(String[]::new);
        assertEquals(place, first[0]);
    }

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
                "{raw: 1843-08} | 1843-8-0-",
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
        assertEquals("harbour A harbour Kim Lee", media.id() + " " + media.title() + " " + media.creator());
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
