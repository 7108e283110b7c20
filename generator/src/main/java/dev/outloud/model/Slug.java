package dev.outloud.model;

import com.anyascii.AnyAscii;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes ids and addresses of names and titles: lower-case ASCII letters and digits, parted by hyphens. */
public final class Slug {
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
    private static final Pattern EMOJI_NAME = Pattern.compile(":[a-z0-9_+-]+:");
    private static final Pattern SEPARATORS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern VALID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** A folder is named by it: file systems take 255 bytes, and a number may follow. */
    private static final int LONGEST = 120;

    private Slug() {}

    /**
     * The slug of a text, transliterated, of 120 characters at most; empty if nothing in the text can be written in
     * ASCII letters or digits.
     */
    public static String of(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            String written = AnyAscii.transliterate(point);
            ascii.append(written.length() > 2 && EMOJI_NAME.matcher(written).matches() ? " " : written);
        });
        String plain = APOSTROPHES.matcher(ascii).replaceAll("").toLowerCase(Locale.ROOT);
        String parted = SEPARATORS.matcher(plain).replaceAll("-");
        int start = parted.startsWith("-") ? 1 : 0;
        int end = parted.endsWith("-") && parted.length() > start ? parted.length() - 1 : parted.length();
        return atMost(LONGEST, parted.substring(start, end));
    }

    /** A slug shortened to a length, behind a whole word if its first word is not longer. */
    public static String atMost(int longest, String slug) {
        if (slug.length() <= longest) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', longest);
        return slug.substring(0, hyphen > 0 ? hyphen : longest);
    }

    /** The slug of a text, or of what stands in for a text that has none. */
    public static String of(String text, String otherwise) {
        String slug = of(text);
        return slug.isEmpty() ? otherwise : slug;
    }

    /** What a slug of a name may have been made of: {@code Ada Lovelace} for {@code ada-lovelace}. */
    public static String words(String slug) {
        return Arrays.stream(slug.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /** Whether a text is a slug already. */
    public static boolean isValid(String text) {
        return VALID.matcher(text).matches();
    }
}
