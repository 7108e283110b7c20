package dev.outloud.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What gives a site its face: the theme's files with the blog's own in place of those that they replace. Immutable.
 *
 * @param templates text by path under {@code templates/}, such as {@code post.ftlh}
 * @param messages entries by language tag, such as {@code en}
 * @param assets files to publish under {@code /assets/}
 */
public record Theme(Map<String, String> templates, Map<String, Map<String, String>> messages, List<OutputFile> assets) {
    public Theme {
        templates = Map.copyOf(templates);
        messages = Map.copyOf(messages);
        assets = List.copyOf(assets);
    }

    /** The words in a language: its own, else those of the language without its region, else English. */
    public Messages messages(Locale language) {
        Map<String, String> words = new TreeMap<>(messages.getOrDefault("en", Map.of()));
        words.putAll(messages.getOrDefault(language.getLanguage(), Map.of()));
        words.putAll(messages.getOrDefault(language.toLanguageTag(), Map.of()));
        return new Messages(language, words);
    }
}
