package dev.outloud.share;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.twitter.twittertext.Regex;
import com.twitter.twittertext.TwitterTextEmojiRegex;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
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

    static OutputFile write() {
        JsonObject x = new JsonObject();
        x.addProperty("address", script(Regex.VALID_URL));
        x.addProperty("noAddressBehind", script(Regex.INVALID_URL_WITHOUT_PROTOCOL_MATCH_BEGIN));
        x.addProperty("short", script(Regex.VALID_TCO_URL));
        x.addProperty("emoji", TwitterTextEmojiRegex.VALID_EMOJI_PATTERN.pattern());
        JsonObject mastodon = new JsonObject();
        mastodon.addProperty("address", script(MastodonRules.ADDRESS));
        mastodon.addProperty("mention", script(MastodonRules.MENTION));
        JsonObject threads = new JsonObject();
        threads.addProperty("picture", script(ThreadsRules.PICTURE));
        JsonObject all = new JsonObject();
        all.add("x", x);
        all.add("mastodon", mastodon);
        all.add("threads", threads);
        return OutputFile.Made.text(
                new OutputPath("assets/kit/counting.js"), "window.outloudCounting = " + GSON.toJson(all) + ";\n");
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
