package dev.outloud.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The words of citations in each language, as the Citation Style Language project collects them. Stateless. */
final class CitationLocales {
    private static final String ENGLISH = "en-US";

    /** The language of each country that has its name from another one. */
    private static final Map<String, String> COUNTRIES = Map.ofEntries(
            Map.entry("af", "ZA"),
            Map.entry("bal", "PK"),
            Map.entry("brh", "PK"),
            Map.entry("ca", "AD"),
            Map.entry("cs", "CZ"),
            Map.entry("cy", "GB"),
            Map.entry("da", "DK"),
            Map.entry("el", "GR"),
            Map.entry("en", "US"),
            Map.entry("et", "EE"),
            Map.entry("fa", "IR"),
            Map.entry("gl", "ES"),
            Map.entry("he", "IL"),
            Map.entry("hi", "IN"),
            Map.entry("iw", "IL"),
            Map.entry("ja", "JP"),
            Map.entry("km", "KH"),
            Map.entry("ko", "KR"),
            Map.entry("nb", "NO"),
            Map.entry("nn", "NO"),
            Map.entry("no", "NO"),
            Map.entry("pa", "PK"),
            Map.entry("sl", "SI"),
            Map.entry("sr", "Cyrl-RS"),
            Map.entry("sv", "SE"),
            Map.entry("uk", "UA"),
            Map.entry("vi", "VN"),
            Map.entry("zh", "CN"));

    private CitationLocales() {}

    /** The tag of the words for a language: its own, or those of its largest country, or English ones. */
    static String tag(Locale language) {
        String written = language.getLanguage();
        String name = written.equals("no") ? "nb" : written.equals("iw") ? "he" : written;
        String own = name + "-" + language.getCountry();
        String usual = name + "-" + COUNTRIES.getOrDefault(written, name.toUpperCase(Locale.ROOT));
        return has(own) ? own : has(usual) ? usual : has(name) ? name : ENGLISH;
    }

    private static boolean has(String tag) {
        return CitationLocales.class.getResource(file(tag)) != null;
    }

    /**
     * The words as CSL writes them in XML.
     *
     * @param tag as {@link #tag} gives it
     */
    static String xml(String tag) {
        try (InputStream in = CitationLocales.class.getResourceAsStream(file(tag))) {
            if (in == null) {
                throw new IllegalStateException("no " + file(tag) + " on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String file(String tag) {
        return "/locales-" + tag + ".xml";
    }
}
