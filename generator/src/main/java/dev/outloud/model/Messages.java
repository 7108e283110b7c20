package dev.outloud.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words that the theme adds, in one language: {@code messages/en.properties}, completed by the English ones.
 * Immutable and safe to share.
 */
public final class Messages {
    private final Locale language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

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
        if (pattern == null) {
            return Optional.empty();
        }
        boolean isText = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        return Optional.of(isText ? pattern : format(key, pattern).format(arguments));
    }

    /** One for the caller alone: to read a pattern takes long, and two threads must not share what was read. */
    private MessageFormat format(String key, String pattern) {
        return (MessageFormat) formats.computeIfAbsent(key, unread -> new MessageFormat(pattern, language))
                .clone();
    }
}
