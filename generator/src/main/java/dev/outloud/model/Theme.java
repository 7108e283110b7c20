package dev.outloud.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** What gives a site its face: the theme's files with the blog's own in place of those that they replace. Immutable. */
public final class Theme {
    private final Map<String, String> templates;
    private final Map<String, Map<String, String>> words;
    private final List<OutputFile> assets;
    private final Map<Locale, Messages> messages = new ConcurrentHashMap<>();

    /**
     * A theme.
     *
     * @param templates text by path under {@code templates/}, such as {@code post.ftlh}
     * @param words entries of messages by language tag, such as {@code en}
     * @param assets files to publish under {@code /assets/}
     */
    public Theme(Map<String, String> templates, Map<String, Map<String, String>> words, List<OutputFile> assets) {
        this.templates = Map.copyOf(templates);
        this.words = Map.copyOf(words);
        this.assets = List.copyOf(assets);
    }

    public Map<String, String> templates() {
        return templates;
    }

    public List<OutputFile> assets() {
        return assets;
    }

    /** The words in a language: its own, else those of the language without its region, else English. */
    public Messages messages(Locale language) {
        return messages.computeIfAbsent(language, this::read);
    }

    private Messages read(Locale language) {
        Map<String, String> known = new TreeMap<>(words.getOrDefault("en", Map.of()));
        known.putAll(words.getOrDefault(language.getLanguage(), Map.of()));
        known.putAll(words.getOrDefault(language.toLanguageTag(), Map.of()));
        return new Messages(language, known);
    }
}
