package dev.outloud.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words that the theme adds, in one language: {@code messages/en.properties}, completed by the English ones.
 * Immutable and safe to share.
 */
public final class Messages {
    private final Locale language;
    private final Map<String, String> patterns;

    public Messages(Locale language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    public Locale language() {
        return language;
    }

    /**
     * A message with its arguments in place, by the rules of {@link MessageFormat}.
     *
     * @throws IllegalArgumentException if there is no such message: a fault of the code or theme, not of a blog
     */
    public String text(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(
                        () -> new IllegalArgumentException("no message \"" + key + "\" in messages/en.properties"));
    }

    /** A message that may be missing. */
    public Optional<String> find(String key, Object... arguments) {
        String pattern = patterns.get(key);
        return pattern == null ? Optional.empty() : Optional.of(new MessageFormat(pattern, language).format(arguments));
    }

    /** All patterns by key, sorted. */
    public Map<String, String> patterns() {
        return new TreeMap<>(patterns);
    }
}
