package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.WrittenDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a post was written, as its author or another generator wrote it down. */
class DatesTest {
    private static String date(Parsed parsed) {
        WrittenDate date = parsed.head().date();
        return date == null
                ? "nothing"
                : date.day()
                        + (date.time() == null ? "" : " " + date.time())
                        + (date.offset() == null ? "" : " " + date.offset());
    }

    private static Parsed written(String date) {
        return Parsed.post("---\ndate: " + date + "\n---\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31",
        "'\"2026-01-31\"', 2026-01-31",
        "2026-01-31 09:30, 2026-01-31 09:30",
        "2026-01-31 9:30, 2026-01-31 09:30",
        "2026-01-31T09:30:15, 2026-01-31 09:30:15",
        "2026-01-31T09:30:15.123Z, 2026-01-31 09:30:15 Z",
        "2026-01-31T09:30:00+01:00, 2026-01-31 09:30 +01:00",
        "2026-01-31 09:30:00 -0500, 2026-01-31 09:30 -05:00",
        "2024-02-29, 2024-02-29",
    })
    void everyUsualFormIsUnderstood(String written, String understood) {
        assertEquals("", written(written).printed());
        assertEquals(understood, date(written(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2025-02-29",
                "2026-13-01",
                "31.1.2026",
                "2026-01",
                "tomorrow",
                "2026-01-31 25:00",
                "2026-01-31 09:30 +25:00",
                "20260131",
                "true"
            })
    void aDateThatIsNoneIsAnErrorAtItsPlaceAndTheOnlyOne(String written) {
        assertEquals(List.of("2:7 bad-value " + written), written(written).places());
    }

    @Test
    void datesOfTomlAreUnderstood() {
        for (String line :
                List.of("2026-01-31", "2026-01-31T09:30:00", "2026-01-31T09:30:00+01:00", "\"2026-01-31\"")) {
            Parsed parsed = Parsed.post("+++\ndate = " + line + "\n+++\n");
            assertEquals("", parsed.printed());
            assertEquals("2026-01-31", date(parsed).substring(0, 10));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "posts/2026-01-31-hello.md, hello, 2026-01-31",
        "posts/2026-01-31_hello.md, hello, 2026-01-31",
        "posts/2026-01-31.md, 2026-01-31, 2026-01-31",
        "posts/2026/2026-01-31-hello-you.md, hello-you, 2026-01-31",
        "posts/2026-01-31-hello/index.md, hello, 2026-01-31",
    })
    void aFileNameMayGiveTheDate(String path, String name, String day) {
        Parsed parsed = Parsed.file(path, "Body");
        assertEquals("", parsed.printed());
        assertEquals(name, parsed.as(ArticleDocument.class).name());
        assertEquals(day, date(parsed));
    }

    @Test
    void theFrontMatterWinsOverTheFileName() {
        assertEquals("2025-12-24", date(Parsed.file("posts/2026-01-31-a.md", "---\ndate: 2025-12-24\n---\n")));
        assertEquals("2026-01-31", date(Parsed.file("posts/2026-01-31-a.md", "---\ndate:\n---\n")));
    }

    @Test
    void withNeitherItIsAnErrorThatSaysWhatToAdd() {
        assertEquals(
                List.of("1:1 missing-date -"),
                Parsed.post("---\ntitle: A\n---\n").places());
        assertEquals(
                List.of("1:1 missing-date -"), Parsed.post("---\ndate:\n---\n").places());
        assertEquals(
                List.of("1:1 bad-value "),
                Parsed.file("posts/2026-02-30-a.md", "Body").places());
    }

    @Test
    void aPageNeedsNoDate() {
        Parsed parsed = Parsed.file("pages/guide/2026-01-31-writing.md", "Body");
        assertEquals("", parsed.printed());
        assertEquals(
                "guide/2026-01-31-writing", parsed.as(ArticleDocument.class).name());
        assertEquals(
                "",
                Parsed.file("pages/index.md", "Body").as(ArticleDocument.class).name());
        assertEquals(
                "guide",
                Parsed.file("pages/guide/index.md", "x")
                        .as(ArticleDocument.class)
                        .name());
    }
}
