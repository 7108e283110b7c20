package dev.outloud.share;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of mixed scripts, emoji and addresses, and how long the networks find them. */
public final class MixedTexts {
    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            "\n",
            ".",
            ", ",
            "a",
            "word ",
            "Word. ",
            "e.g.",
            "1.5",
            "#tag",
            "@name",
            "@ada@social.example.org",
            "@",
            "/",
            "(",
            ")",
            "?q=1&b=c",
            "http://example.org",
            "https://blog.example.org/posts/a/?x=1&y=(z)",
            "https://example.org/a#:~:text=a%20b",
            "example.com",
            "EXAMPLE.ORG",
            "t.co/a",
            "https://t.co/abcDEF12",
            "x.y.example.co.uk/path",
            "-a.com",
            "a_b.com",
            "münchen.de",
            "日本.jp",
            "例え.テスト",
            "é",
            "e\u0301",
            "\u0301",
            "世界",
            "分享知识，大家一起。",
            "。",
            "ともに",
            "한국어",
            "\u1100\u1161\u11A8",
            "ภาษาไทย",
            "תודה",
            "نتعلم",
            "\u0600",
            "\u0E33",
            "क्षत्रिय",
            "नमस्ते",
            "বাংলা ক্ষ",
            "ક્ષ",
            "ക്ക",
            "క్ష",
            "Größe",
            "Ελλάδα",
            "Привет",
            "\u212A",
            "\u017F",
            "𝒳",
            "©",
            "©\uFE0F",
            "…",
            "—",
            "“",
            "”",
            "’",
            "😀",
            "👨‍👩‍👧",
            "👍🏽",
            "🇪🇺",
            "🇪",
            "1\uFE0F\u20E3",
            "❤️",
            "❤",
            "☺",
            "☎\uFE0E",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "🧑🏿‍🤝‍🧑🏻",
            "🫨",
            "\u2060",
            "\u00A0",
            "\u2003",
            "\u200D");

    private static final Map<String, NetworkRules> RULES = Stream.of(
                    new XRules(280),
                    new MastodonRules(500, null),
                    new BlueskyRules(300),
                    new ThreadsRules(500),
                    new LinkedInRules(3_000),
                    new FacebookRules(0),
                    new EmailRules(0))
            .collect(Collectors.toMap(rules -> rules.network().key(), rules -> rules));

    private MixedTexts() {}

    public static String text(Random random, int pieces) {
        return IntStream.range(0, pieces)
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    public static int length(String network, String text) {
        NetworkRules rules = RULES.get(network);
        if (rules == null) {
            throw new IllegalArgumentException(network);
        }
        return rules.length(text);
    }

    /** So many texts, each as {@code text} with its {@code lengths} by network. */
    public static List<JsonObject> counted(int count, long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> counted(text(random, 1 + random.nextInt(16))))
                .limit(count)
                .toList();
    }

    private static JsonObject counted(String text) {
        JsonObject lengths = new JsonObject();
        RULES.forEach((network, rules) -> lengths.addProperty(network, rules.length(text)));
        JsonObject one = new JsonObject();
        one.addProperty("text", text);
        one.add("lengths", lengths);
        return one;
    }
}
