package dev.outloud.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Wherever a wrong value stands in a made-up front matter, its diagnostic points at it and at nothing else. */
class WrongValueTest {
    private static final String WRONG = "wrong-value";

    /** A document in the making: the same seed gives the same one. */
    private static final class Head {
        private final Random random;
        private final boolean toml;
        private final List<String> lines = new ArrayList<>();

        private Head(long seed, boolean toml) {
            this.random = new Random(seed);
            this.toml = toml;
        }

        private String pick(String... from) {
            return from[random.nextInt(from.length)];
        }

        private String text() {
            String text = pick("plain", "two words", "😀", "a: b", "# no", "é ]", "{x", "=", "\\\\ \\\"", "it's");
            return '"' + text + '"';
        }

        private String pair(String key, String value) {
            return key + (toml ? pick(" = ", "=", "  =  ") : pick(": ", ":  ")) + value;
        }

        private String map(String... pairs) {
            return "{" + pick("", " ") + String.join(pick(", ", ","), pairs) + pick("", " ") + "}";
        }

        private String list(String... items) {
            return "[" + pick("", " ") + String.join(pick(", ", " , "), items) + pick("", " ") + "]";
        }

        private String comment() {
            return pick("", "", " # 😀 \"x\" [", "  # c");
        }

        private void filler() {
            String key = pick("series", "slug", "description", "license", "lang");
            if (lines.stream().noneMatch(line -> line.startsWith(key))) {
                lines.add(pair(key, text()) + comment());
            } else {
                lines.add(pick("", "# \"comment\" 😀"));
            }
        }

        /** One wrong value; a date, so that its text is quoted in both notations. */
        private void wrong() {
            String quoted = '"' + WRONG + '"';
            String promise = map(pair("to", text()), pair("what", text()), pair("due", quoted));
            lines.add(
                    switch (random.nextInt(5)) {
                        case 0 -> pair("updated", quoted) + comment();
                        case 1 -> pair("follow-ups", list(promise)) + comment();
                        case 2 -> pair("follow-ups", list(map(pair("to", text())), promise)) + comment();
                        case 3 -> pair("allow", list("\"held-back\"", quoted)) + comment();
                        default -> pair("draft", quoted) + comment();
                    });
        }

        private String write() {
            int before = random.nextInt(6);
            for (int i = 0; i < before; i++) {
                filler();
            }
            wrong();
            for (int i = random.nextInt(4); i > 0; i--) {
                filler();
            }
            String fence = toml ? "+++" : "---";
            String end = pick("\n", "\r\n");
            return fence + end + String.join(end, lines) + end + fence + end + "Body" + end;
        }
    }

    private static String expected(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf('"' + WRONG);
            if (at >= 0) {
                return (i + 1) + ":" + (lines.get(i).codePointCount(0, at) + 1) + " \"" + WRONG + '"';
            }
        }
        throw new AssertionError(text);
    }

    private static void check(boolean toml) {
        for (long seed = 0; seed < 1_000; seed++) {
            String text = new Head(seed, toml).write();
            Parsed parsed = Parsed.file("posts/2026-01-31-a.md", text);
            List<String> places = parsed.places().stream()
                    .map(place -> place.replaceFirst(" (?:bad-value|wrong-type)", ""))
                    .toList();
            assertEquals(List.of(expected(text)), places, () -> text + parsed.printed());
        }
    }

    @Test
    void inYaml() {
        check(false);
    }

    @Test
    void inToml() {
        check(true);
    }
}
