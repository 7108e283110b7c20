package dev.outloud.share;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as LinkedIn's API takes it, in its format called "little": a sign that means something there and is not escaped
 * cuts off the rest of the post without a word.
 */
final class LittleText {
    private static final Pattern RESERVED = Pattern.compile(
            "(?<=^|\\s)#(?<tag>[\\p{L}\\p{M}\\p{Nd}_]*\\p{L}[\\p{L}\\p{M}\\p{Nd}_]*)|[\\\\|{}@\\[\\]()<>#*_~]");

    private LittleText() {}

    /** Hashtags stay such. */
    static String of(String text) {
        return RESERVED.matcher(text).replaceAll(found -> {
            String sign = found.group();
            String escaped = sign.length() > 1 ? "{hashtag|\\#|" + escaped(sign.substring(1)) + "}" : "\\" + sign;
            return Matcher.quoteReplacement(escaped);
        });
    }

    private static String escaped(String tag) {
        return tag.replace("_", "\\_");
    }
}
