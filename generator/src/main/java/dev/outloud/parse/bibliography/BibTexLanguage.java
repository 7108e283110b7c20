package dev.outloud.parse.bibliography;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;

/**
 * The language of an entry: by it, a style knows whose titles it may not set in English title case. BibLaTeX names
 * languages as Babel does, in the field {@code langid}; reference managers write a language tag into {@code language}.
 */
final class BibTexLanguage {
    private static final Pattern TAG = Pattern.compile("\\p{Alpha}{2,3}(?:[-_]\\p{Alnum}{2,8})*");

    /** What Babel calls them, without those whose name is no other than that in English. */
    private static final Map<String, String> BABEL = Map.ofEntries(
            Map.entry("american", "en-US"),
            Map.entry("usenglish", "en-US"),
            Map.entry("british", "en-GB"),
            Map.entry("ukenglish", "en-GB"),
            Map.entry("canadian", "en-CA"),
            Map.entry("australian", "en-AU"),
            Map.entry("ngerman", "de"),
            Map.entry("austrian", "de-AT"),
            Map.entry("naustrian", "de-AT"),
            Map.entry("swissgerman", "de-CH"),
            Map.entry("nswissgerman", "de-CH"),
            Map.entry("francais", "fr"),
            Map.entry("acadian", "fr-CA"),
            Map.entry("canadien", "fr-CA"),
            Map.entry("brazil", "pt-BR"),
            Map.entry("brazilian", "pt-BR"),
            Map.entry("portuges", "pt"),
            Map.entry("norsk", "nb"),
            Map.entry("nynorsk", "nn"),
            Map.entry("magyar", "hu"));

    private static final Map<String, String> ENGLISH_NAMES = Stream.of(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(
                    code -> Locale.forLanguageTag(code)
                            .getDisplayLanguage(Locale.ENGLISH)
                            .toLowerCase(Locale.ROOT),
                    code -> code,
                    (first, second) -> first));

    private BibTexLanguage() {}

    /** As a language tag; empty if the entry names none, or one that nobody knows. */
    static Optional<String> of(BibTeXEntry entry) {
        return Stream.of("langid", "language", "hyphenation")
                .flatMap(field -> tag(entry.getField(new Key(field))).stream())
                .findFirst();
    }

    private static Optional<String> tag(@Nullable Value value) {
        if (value == null) {
            return Optional.empty();
        }
        String name = value.toUserString().replaceAll("[{}]", "").strip();
        String key = name.toLowerCase(Locale.ROOT);
        String known = BABEL.getOrDefault(key, ENGLISH_NAMES.get(key));
        if (known != null) {
            return Optional.of(known);
        }
        return TAG.matcher(name).matches() ? Optional.of(name.replace('_', '-')) : Optional.empty();
    }
}
