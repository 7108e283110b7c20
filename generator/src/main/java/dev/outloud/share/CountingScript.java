package dev.outloud.share;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.twitter.twittertext.Regex;
import com.twitter.twittertext.TwitterTextEmojiRegex;
import dev.outloud.model.Network;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The patterns by which texts are counted, for the page on which an author changes one: it counts by the very patterns
 * of the build. JavaScript knows them in other spelling.
 */
final class CountingScript {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final Pattern POSSESSIVE = Pattern.compile("(?<!\\\\)([*+?}])\\+");
    private static final Pattern CODE_POINT = Pattern.compile("\\\\x\\{");
    private static final Pattern FIRST_DASH = Pattern.compile("\\[(\\^?)-");

    private CountingScript() {}

    /** @param networks that have texts in the kit: X's patterns take a while to load */
    static OutputFile write(List<Network> networks) {
        JsonObject all = new JsonObject();
        networks.forEach(network -> all.add(network.key(), patterns(network)));
        return OutputFile.Made.text(
                new OutputPath("assets/kit/counting.js"), "window.outloudCounting = " + GSON.toJson(all) + ";\n");
    }

    private static JsonObject patterns(Network network) {
        JsonObject patterns = new JsonObject();
        switch (network) {
            case X -> {
                patterns.addProperty("address", script(Regex.VALID_URL));
                patterns.addProperty("noAddressBehind", script(Regex.INVALID_URL_WITHOUT_PROTOCOL_MATCH_BEGIN));
                patterns.addProperty("short", script(Regex.VALID_TCO_URL));
                patterns.addProperty("emoji", TwitterTextEmojiRegex.VALID_EMOJI_PATTERN.pattern());
            }
            case MASTODON -> {
                patterns.addProperty("address", script(MastodonRules.ADDRESS));
                patterns.addProperty("mention", script(MastodonRules.MENTION));
            }
            case THREADS -> patterns.addProperty("picture", script(ThreadsRules.PICTURE));
            case BLUESKY, LINKEDIN, FACEBOOK, EMAIL -> {
                // These count without a pattern.
            }
        }
        return patterns;
    }

    /** For the flag {@code v}: without possessive and atomic groups, which change nothing here but the time it takes. */
    private static String script(Pattern pattern) {
        String plain = POSSESSIVE
                .matcher(pattern.pattern())
                .replaceAll("$1")
                .replace("(?>", "(?:")
                .replace("\\p{InGeneralPunctuation}", "\\u2000-\\u206F");
        String dashed = FIRST_DASH
                .matcher(CODE_POINT.matcher(plain).replaceAll("\\\\u{"))
                .replaceAll("[$1\\\\-");
        return Classes.escaped(dashed);
    }
}
