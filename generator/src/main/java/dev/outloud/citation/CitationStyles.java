package dev.outloud.citation;

import dev.outloud.citation.LocaleTerms.Term;
import dev.outloud.model.Citations;
import dev.outloud.model.site.CitationStyle;
import dev.outloud.text.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The citation styles of one site in every language. Thread-safe. */
public final class CitationStyles {
    private static final String DEFAULT = "apa";
    private static final List<String> OFFERED =
            List.of("apa", "modern-language-association", "chicago-author-date", "ieee");

    private final Lazy<CslStyle> style;
    private final Lazy<List<CslStyle>> offered;
    private final Map<Locale, CitationStyle> languages = new ConcurrentHashMap<>();

    private CitationStyles(Supplier<CslStyle> style, Supplier<List<CslStyle>> offered) {
        this.style = new Lazy<>(style);
        this.offered = new Lazy<>(offered);
    }

    /**
     * The styles that the settings name. One that cannot be had is an error, and the usual one stands in for it. What
     * they do not name is not read before it is needed.
     */
    public static CitationStyles of(Citations settings, StyleShelf shelf) {
        return new CitationStyles(named(settings.style(), shelf), offered(settings.offered(), shelf));
    }

    private static Supplier<CslStyle> named(@Nullable Ref name, StyleShelf shelf) {
        Optional<CslStyle> found = name == null ? Optional.empty() : shelf.find(name);
        return () -> found.orElseGet(() -> shelf.bundled(DEFAULT));
    }

    private static Supplier<List<CslStyle>> offered(@Nullable List<Ref> names, StyleShelf shelf) {
        if (names == null) {
            return () -> OFFERED.stream().map(shelf::bundled).toList();
        }
        List<CslStyle> found =
                names.stream().flatMap(name -> shelf.find(name).stream()).toList();
        return () -> found;
    }

    /** The site's style with the words of a language. */
    public CitationStyle in(Locale language) {
        return languages.computeIfAbsent(language, this::made);
    }

    private CitationStyle made(Locale language) {
        Lazy<List<Term>> own = new Lazy<>(() -> LocaleTerms.read(CitationLocales.tag(language)));
        Lazy<Ordinals> ordinals = new Lazy<>(() -> new Ordinals(own.get()));
        return new CslCitationStyle(
                new Lazy<>(() -> new Engines(style.get(), language, ordinals.get())),
                new Lazy<>(() -> offered.get().stream()
                        .map(one -> new Engines(one, language, ordinals.get()))
                        .toList()),
                new Lazy<>(() -> locators(own.get())));
    }

    /** Whatever the language of a text, English words of places are known. */
    private static LocatorReader locators(List<Term> own) {
        List<Term> terms = new ArrayList<>(own);
        terms.addAll(LocaleTerms.read(CitationLocales.tag(Locale.ENGLISH)));
        return new LocatorReader(terms);
    }
}
