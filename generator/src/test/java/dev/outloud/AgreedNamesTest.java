package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever agreed to be shown as "M. L." is not written out by the author's own words without a warning. */
class AgreedNamesTest {
    private static final String PEOPLE = """
            -- people.yml
            - {id: grace, name: Grace Writer, author: true}
            - {id: m-l, name: Mary Long, aliases: [Mary Longer, Mary O'Long], consent: {name-as: M. L.}}
            """;

    private static SiteFixture.Result post(String text, String frontMatter) {
        return SiteFixture.of(PEOPLE + "-- posts/2026-01-31-a.md\n---\n" + frontMatter + "---\n" + text)
                .build();
    }

    @Test
    void showsWhereAndWhatToWrite() {
        assertEquals("""
                posts/2026-01-31-a.md:4:5: warning: this name is printed in full, and M. L. agreed to be shown so only [name-written-out]
                  4 | Met Mary Long.
                    |     ^^^^^^^^^
                  hint: write @m-l in its place""", post("Met Mary Long.\n", "title: A\n").printed().strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## With Mary Long",
                "## With Mary O’Long",
                "> Mary O'Long told me.\n>\n> — @grace, [a talk](https://t.example.org/)",
                "> Mary Long told me.\n>\n> — @grace, [a talk](https://t.example.org/)",
                "Mary\nLonger came.",
                "[Mary Long](https://long.example.org/) came.",
                "- Mary Long’s list"
            })
    void seesTheNameWhereverItIsPrinted(String text) {
        assertEquals(
                List.of("name-written-out"), post(text + "\n", "title: A\n").problems(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> Words.\n>\n> — Mary Long, [a talk](https://t.example.org/)",
                "Met @m-l.",
                "Met M. L.",
                "Mary and Long met."
            })
    void hasNothingToSayWhereTheAgreedFormIsShown(String text) {
        assertEquals(List.of(), post(text + "\n", "title: A\n").problems(), text);
    }

    @Test
    void showsWhereAHeadingHasTheNameToo() {
        String printed = post("## With Mary O’Long\n", "title: A\n").printed();
        assertTrue(printed.startsWith("posts/2026-01-31-a.md:4:9: warning: this name"), printed);
    }

    @Test
    void looksAtTitleAndDescriptionToo() {
        SiteFixture.Result site = post("Words.\n", "title: Mary O’Long speaks\ndescription: With Mary Long.\n");
        assertEquals(List.of("name-written-out", "name-written-out"), site.problems());
        assertTrue(site.printed().contains("posts/2026-01-31-a.md:2:8:"), site.printed());
    }
}
