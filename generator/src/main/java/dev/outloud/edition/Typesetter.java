package dev.outloud.edition;

import dev.outloud.model.Family;
import dev.outloud.model.Messages;
import dev.outloud.model.Settings;
import dev.outloud.model.Theme;
import dev.outloud.model.body.RenderedBody;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.CitationStyle;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.ResourceUse;
import dev.outloud.model.site.Site;
import dev.outloud.model.site.Verifications;
import dev.outloud.text.SourcePath;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the edition of a site. Texts are set in parallel; thread-safe. */
public final class Typesetter {
    private final Theme theme;
    private final Function<Messages, CitationStyle> styles;

    /** @param styles the citation style in the words of a language */
    public Typesetter(Theme theme, Function<Messages, CitationStyle> styles) {
        this.theme = theme;
        this.styles = styles;
    }

    /** Every body as HTML and every resource as a bibliography entry, each in the language of the text. */
    public Edition set(Site site, Verifications verifications) {
        Locale own = site.settings().language();
        Map<Locale, Language> languages = Stream.concat(
                        Stream.of(own), articles(site).map(Article::language))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), locale -> language(locale, site)));
        Map<SourcePath, RenderedBody> bodies = articles(site)
                .parallel()
                .collect(Collectors.toConcurrentMap(
                        article -> article.document().source().path(), article -> {
                            Language language = Objects.requireNonNull(languages.get(article.language()));
                            return article.document()
                                    .body()
                                    .render(new ArticleContext(article, site, verifications, language));
                        }));
        CitationStyle style = Objects.requireNonNull(languages.get(own)).style();
        Map<String, String> bibtex = site.resources().parallelStream()
                .map(ResourceUse::resource)
                .collect(Collectors.toConcurrentMap(Resource::id, resource -> style.bibtex(resource.item())));
        Map<Locale, Edition.Lines> lines = languages.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, language -> language.getValue().lines()));
        return new Edition(site, verifications, bodies, lines, bibtex);
    }

    private static Stream<Article> articles(Site site) {
        return Stream.concat(site.posts().stream().map(Post::article), site.pages().stream());
    }

    private Language language(Locale locale, Site site) {
        Messages messages = theme.messages(locale);
        return Language.of(messages, styles.apply(messages), site);
    }

    static CitationStyle.Cited cited(Resource resource, Settings settings) {
        boolean hasPage = settings.has(Family.RESOURCES);
        return new CitationStyle.Cited(resource, hasPage ? settings.url().link(resource.path()) : null);
    }
}
