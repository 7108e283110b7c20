package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.model.Accounts;
import dev.outloud.model.Consent;
import dev.outloud.model.Person;
import dev.outloud.model.document.Document.PeopleDocument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code people.yml} and {@code people/*.yml}. */
class PeopleFileTest {
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
                        Person.Kind.PERSON,
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
    void networksMayBeWrittenAsTheyWriteThemselves() {
        Person person = people("people.yml", """
                - id: ada
                  name: Ada
                  accounts: {Twitter: ada, Mastodon: "@ada@social.example.org", GitHub: ada, ReSearch: r}
                """).get(0);
        assertEquals(
                Map.of("x", "ada", "mastodon", "@ada@social.example.org", "github", "ada", "ReSearch", "r"),
                person.accounts().handles());
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
                "- {name: A, consent: {tags: false}}    | 1:23 unknown-consent tags",
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
}
