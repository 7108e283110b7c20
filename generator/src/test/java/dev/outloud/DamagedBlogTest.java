package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A blog with one file damaged somewhere: it is built or it has errors with a place; nothing is ever thrown. */
class DamagedBlogTest {
    private static final String[] SPLINTERS = {
        "\0", "\t", "\n", "\n---\n", "---", ": ", "- ", "[", "]", "{", "}", "{#", "[@", "[[", "@", "\"", "'", "..",
                "/../",
        "\\", "%", "%2e", "#", "|", ">", "> ", "> — ", "— ", "<", "<!--", "&", "*", "&a ", "*a", "!!", "!!binary ", "`",
                "```",
        "~", "null", "true", "1e999", "2026-13-45", "\uFEFF", "\u2028", "\uD83D\uDE00", "ة", "İ", "x".repeat(300), "^",
                "[^1]"
    };

    /** How often; a larger number is for looking for trouble by hand. */
    private static final int TIMES = Integer.getInteger("outloud.damages", 60);

    @Test
    void noDamageIsEverAStackTrace() {
        Map<String, String> files = new TreeMap<>();
        for (String part : RichBlog.FILES.split("(?m)^-- ", -1)) {
            int end = part.indexOf('\n');
            if (end > 0 && !part.contains("static/")) {
                files.put(part.substring(0, end).strip(), part.substring(end + 1));
            }
        }
        files.put("site.yml", """
                title: N
                url: https://example.org/blog/
                authors: [grace]
                menu:
                  - About: /about/
                accounts: {x: "@n"}
                outputs: {quotes: true}
                permalink: /:year/:slug/
                """);
        String[] paths = files.keySet().toArray(String[]::new);
        Random random = new Random(20260131);
        SiteFixture fixture = RichBlog.blog().write("site.yml", files.getOrDefault("site.yml", ""));
        for (int i = 0; i < TIMES; i++) {
            String path = paths[random.nextInt(paths.length)];
            String whole = files.getOrDefault(path, "");
            String damaged = damage(whole, random);
            fixture.write(path, damaged);
            try {
                new SiteGenerator().check(fixture.request());
            } catch (SiteException e) {
                assertFalse(e.diagnostics().isEmpty());
            } catch (RuntimeException | StackOverflowError e) {
                fail(path + ", damage " + i + ":\n" + damaged, e);
            }
            fixture.write(path, whole);
        }
    }

    private static String damage(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(8));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(end);
            default ->
                text.substring(0, at)
                        + SPLINTERS[random.nextInt(SPLINTERS.length)]
                        + text.substring(random.nextBoolean() ? at : end);
        };
    }
}
