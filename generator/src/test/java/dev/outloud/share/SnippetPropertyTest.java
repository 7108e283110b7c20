package dev.outloud.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.twitter.twittertext.TwitterTextParser;
import dev.outloud.SiteFixture;
import dev.outloud.diagnostic.Problem;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every snippet, whatever the titles, names and quotations are like. */
class SnippetPropertyTest {
    private static final List<String> WORDS = List.of(
            "learning",
            "aloud",
            "we",
            "share",
            "früh",
            "and",
            "often.",
            "Why?",
            "Because",
            "others,",
            "help;",
            "résumé",
            "👩‍👩‍👧‍👦",
            "🇪🇺",
            "👍🏽",
            "学习",
            "分享知识，大家一起。",
            "ともに学ぶ",
            "함께",
            "לומדים",
            "نتعلم",
            "e\u0301te\u0301",
            "…",
            "–",
            "(inside)",
            "“quoted”",
            "it’s",
            "well-known",
            "https://example.org/a/long/path?with=query&more=yes",
            "example.org",
            "#tagged",
            "Donaudampfschifffahrtsgesellschaftskapitän",
            "w".repeat(70),
            "1,000.5",
            "*");
    private static final Pattern CLOSING = Pattern.compile("[.!?]");

    private final List<String> said = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everySnippetFitsNamesWhomItCreditsAndOpensAsItReads(long seed) {
        SiteFixture.Result site = blog(new Random(seed)).build();
        Kit kit = Kit.of(site);
        assertFalse(kit.snippets().isEmpty());
        for (JsonObject snippet : kit.snippets()) {
            limits(snippet);
            credits(snippet);
            intent(snippet);
            if (snippet.get("kind").getAsString().equals("quote")) {
                quotedByWholeWords(Kit.texts(snippet).get(0));
            }
        }
        int expected = site.printed(Problem.SNIPPET_TOO_LONG).size();
        long quotes = kit.ids().stream().filter(id -> id.contains("-quote-")).count();
        assertTrue(quotes + expected >= 7L * said.size(), "a quotation is neither a snippet nor a diagnostic");
    }

    private SiteFixture blog(Random random) {
        String people = IntStream.range(0, 5)
                .mapToObj(i -> """
                        - id: person-%d
                          name: "Person %d %s"
                          accounts: {x: "%s", mastodon: "@%s@social.example.org", bluesky: %s.example.org}
                        """.formatted(
                                i,
                                i,
                                "Long".repeat(random.nextInt(12)),
                                "h".repeat(1 + random.nextInt(15)),
                                "m".repeat(1 + random.nextInt(30)),
                                "b".repeat(1 + random.nextInt(60))))
                .collect(Collectors.joining());
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            posts.append("-- posts/p%d.md\n---\ntitle: \"T %s\"\ndate: 2026-01-0%d\ntags: [a, \"b c\"]\n"
                    .formatted(i, text(random, 1 + random.nextInt(20)), i + 1));
            posts.append("ask: [\"")
                    .append(text(random, 1 + random.nextInt(30)))
                    .append("\"]\n---\n");
            for (int quote = 0; quote < 2; quote++) {
                String words = "So " + text(random, 1 + random.nextInt(random.nextInt(10) == 0 ? 900 : 60));
                said.add(words);
                posts.append("\n> ").append(words.replace("*", "\\*").replace("#", "\\#"));
                posts.append(" {.x}".repeat(0))
                        .append("\n>\n> — @person-")
                        .append(random.nextInt(5))
                        .append("\n\nAnd\n");
            }
            for (int point = 1; point <= 3; point++) {
                posts.append("\n")
                        .append(point)
                        .append(". Point ")
                        .append(text(random, random.nextInt(80)).replace("*", "\\*"));
            }
            posts.append('\n');
        }
        return SiteFixture.of("-- people.yml\n- {id: grace, name: Grace Writer, author: true}\n" + people + posts);
    }

    private static String text(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static void limits(JsonObject snippet) {
        List<JsonElement> parts =
                snippet.has("parts") ? snippet.getAsJsonArray("parts").asList() : List.of(snippet);
        for (JsonElement one : parts) {
            String text = one.getAsJsonObject().get("text").getAsString();
            int length = one.getAsJsonObject().get("length").getAsInt();
            assertTrue(!snippet.has("limit") || length <= snippet.get("limit").getAsInt(), text);
            switch (snippet.get("network").getAsString()) {
                case "x" -> {
                    assertEquals(TwitterTextParser.parseTweet(text).weightedLength, length, text);
                    assertTrue(TwitterTextParser.parseTweet(text).isValid, text);
                }
                case "bluesky" -> assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= 3_000, text);
                default -> assertTrue(length > 0, text);
            }
        }
    }

    private static void credits(JsonObject snippet) {
        String network = snippet.get("network").getAsString();
        String all = String.join("\n", Kit.texts(snippet));
        for (JsonElement credit : snippet.getAsJsonArray("credits")) {
            String number = credit.getAsString().substring("person-".length());
            boolean named = all.contains("Person " + number) || all.contains("@");
            assertTrue(named, credit + " is not named in " + all);
        }
        String kind = snippet.get("kind").getAsString();
        if (kind.equals("quote") || kind.equals("thanks")) {
            assertEquals(1, snippet.getAsJsonArray("credits").size(), all);
        }
        if (network.equals("linkedin")) {
            assertFalse(all.contains("@"), all);
        }
        assertTrue(all.contains("https://notes.example.org/"), "without a link: " + all);
    }

    private static void intent(JsonObject snippet) {
        String network = snippet.get("network").getAsString();
        if (!snippet.has("intent")) {
            assertEquals("mastodon", network);
            return;
        }
        String intent = snippet.get("intent").getAsString();
        assertFalse(intent.contains("+"), intent);
        switch (network) {
            case "facebook" -> assertTrue(value(intent, "u").startsWith("https://notes.example.org/"), intent);
            case "email" -> assertEquals(Kit.texts(snippet).get(0).replace("\n", "\r\n"), value(intent, "body"));
            default -> assertEquals(Kit.texts(snippet).get(0), value(intent, "text"));
        }
    }

    private static String value(String intent, String name) {
        return Arrays.stream(intent.substring(intent.indexOf('?') + 1).split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + intent));
    }

    /** The words are the first of what was said, none of them cut; shortened ones end with the mark. */
    private void quotedByWholeWords(String text) {
        String words = text.substring(1, text.indexOf("”\n— "));
        boolean shortened = words.endsWith("…");
        String kept = shortened ? words.substring(0, words.length() - 1).strip() : words;
        boolean whole = said.stream()
                .map(SnippetPropertyTest::shown)
                .anyMatch(all -> all.startsWith(kept) && ends(all, kept, shortened));
        assertTrue(whole, "cut a word: " + text);
    }

    private static boolean ends(String all, String kept, boolean shortened) {
        String rest = all.substring(kept.length());
        boolean unspaced = kept.codePoints().reduce(0, (a, b) -> b) > 0x2E80;
        return rest.isEmpty()
                || (shortened
                        && (unspaced
                                || !Character.isLetterOrDigit(rest.codePointAt(0))
                                || CLOSING.matcher(rest).lookingAt()));
    }

    private static String shown(String words) {
        return words.replace("“", "‘").replace("”", "’");
    }
}
