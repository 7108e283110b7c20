package dev.outloud.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /**
     * A message that may be shortened within one of its arguments.
     *
     * @param argument as it stands in the message; empty if the message does without it, and {@code before} is the whole
     */
    public record Parted(String before, String argument, String after) {}

    /**
     * As {@link #text}, parted around the first place of one argument.
     *
     * @param number of the argument, from 0
     */
    public Parted parted(String key, int number, Object... arguments) {
        String message = text(key, arguments);
        var places = format(key, patterns.getOrDefault(key, "")).formatToCharacterIterator(arguments);
        for (int start = 0; start < message.length(); start = places.getRunLimit(MessageFormat.Field.ARGUMENT)) {
            places.setIndex(start);
            if (Objects.equals(places.getAttribute(MessageFormat.Field.ARGUMENT), number)) {
                int end = places.getRunLimit(MessageFormat.Field.ARGUMENT);
                return new Parted(message.substring(0, start), message.substring(start, end), message.substring(end));
            }
        }
        return new Parted(message, "", "");
    }
}
