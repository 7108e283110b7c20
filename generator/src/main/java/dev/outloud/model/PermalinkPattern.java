package dev.outloud.model;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the address of a post is made: {@code /:year/:month/:slug/}. Immutable.
 *
 * @param pattern begins with a slash, has {@code :slug}, ends with a slash or {@code .html}
 */
public record PermalinkPattern(String pattern) {
    private static final Pattern PLACEHOLDER = Pattern.compile(":([a-z]+)");
    public static final PermalinkPattern DEFAULT = new PermalinkPattern("/posts/:slug/");

    public PermalinkPattern {
        if (!isValid(pattern)) {
            throw new IllegalArgumentException("no permalink pattern: " + pattern);
        }
    }

    /** Whether a text can be a pattern. */
    public static boolean isValid(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().allMatch(m -> m.group(1).matches("year|month|day|slug"))
                && pattern.contains(":slug")
                && (pattern.endsWith("/") || pattern.endsWith(".html"))
                && SitePath.isAddress(pattern);
    }

    public SitePath path(String slug, LocalDate day) {
        String path = PLACEHOLDER
                .matcher(pattern)
                .replaceAll(found -> Matcher.quoteReplacement(
                        switch (found.group(1)) {
                            case "year" -> String.format(Locale.ROOT, "%04d", day.getYear());
                            case "month" -> String.format(Locale.ROOT, "%02d", day.getMonthValue());
                            case "day" -> String.format(Locale.ROOT, "%02d", day.getDayOfMonth());
                            default -> slug;
                        }));
        return new SitePath(path);
    }
}
