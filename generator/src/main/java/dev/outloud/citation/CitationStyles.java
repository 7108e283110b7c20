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

/** The citation styles of one site in every language. Thread-safe. */
public final class CitationStyles {
    private static final String DEFAULT = "apa";
    private static final List<String> OFFERED =
            List.of("apa", "modern-language-association", "chicago-author-date", "ieee");

    private final CslStyle style;
    private final List<CslStyle> offered;
    private final Map<Locale, CitationStyle> languages = new ConcurrentHashMap<>();

    private CitationStyles(CslStyle style, List<CslStyle> offered) {
        this.style = style;
        this.offered = List.copyOf(offered);
    }

    /** The styles that the settings name. One that cannot be had is an error, and another one stands in for it. */
    public static CitationStyles of(Citations settings, StyleShelf shelf) {
        Ref named = settings.style();
        CslStyle style = (named == null ? Optional.<CslStyle>empty() : shelf.find(named))
                .orElseGet(() -> shelf.bundled(DEFAULT));
        List<CslStyle> offered = settings.offered() == null
                ? OFFERED.stream().map(shelf::bundled).toList()
                : settings.offered().stream()
                        .flatMap(ref -> shelf.find(ref).stream())
                        .toList();
        return new CitationStyles(style, offered);
    }

    /** The site's style with the words of a language. */
    public CitationStyle in(Locale language) {
        return languages.computeIfAbsent(language, this::made);
    }

    private CitationStyle made(Locale language) {
        List<Term> own = LocaleTerms.read(CitationLocales.tag(language));
        List<Term> terms = new ArrayList<>(own);
        terms.addAll(LocaleTerms.read(CitationLocales.tag(Locale.ENGLISH)));
        Ordinals ordinals = new Ordinals(own);
        return new CslCitationStyle(
                new Engines(style, language, ordinals),
                offered.stream()
                        .map(one -> new Engines(one, language, ordinals))
                        .toList(),
                new LocatorReader(terms));
    }
}
