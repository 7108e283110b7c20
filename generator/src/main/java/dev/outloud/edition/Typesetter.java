package dev.outloud.edition;

import dev.outloud.model.CslItem;
import dev.outloud.model.Messages;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the edition of a site. Texts are set in parallel; thread-safe. */
public final class Typesetter {
    private final Theme theme;
    private final Function<Locale, CitationStyle> styles;

    /** @param styles the citation style in the words of a language */
    public Typesetter(Theme theme, Function<Locale, CitationStyle> styles) {
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
        Map<SourcePath, Texts> texts = articles(site)
                .parallel()
                .collect(Collectors.toConcurrentMap(
                        article -> article.document().source().path(),
                        article -> texts(
                                article,
                                site,
                                verifications,
                                Objects.requireNonNull(languages.get(article.language())))));
        CitationStyle style = Objects.requireNonNull(languages.get(own)).style();
        Map<String, String> bibtex = site.resources().parallelStream()
                .map(ResourceUse::resource)
                .collect(Collectors.toConcurrentMap(Resource::id, resource -> style.bibtex(resource.item())));
        Map<Locale, Edition.Lines> lines = languages.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, language -> language.getValue().lines()));
        Map<String, List<CitationStyle.Offer>> offers = site.resources().parallelStream()
                .map(ResourceUse::resource)
                .filter(resource -> resource.path().isPresent())
                .collect(Collectors.toConcurrentMap(Resource::id, resource -> style.offers(resource.item())));
        return new Edition(
                site,
                verifications,
                each(texts, Texts::body),
                each(texts, Texts::bibliography),
                postings(site, languages),
                offers,
                lines,
                bibtex);
    }

    /** What is made of one article. */
    private record Texts(RenderedBody body, List<CitationStyle.Entry> bibliography) {}

    private static Texts texts(Article article, Site site, Verifications verifications, Language language) {
        ArticleContext context = new ArticleContext(article, site, verifications, language);
        return new Texts(article.document().body().render(context), context.bibliography());
    }

    private static Map<SourcePath, Edition.Posting> postings(Site site, Map<Locale, Language> languages) {
        return site.posts().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        post -> post.article().document().source().path(), post -> {
                            Language language = Objects.requireNonNull(
                                    languages.get(post.article().language()));
                            CslItem item = PostRecord.of(post.article(), post.published(), site.settings());
                            return new Edition.Posting(
                                    language.style().offer(item),
                                    language.style().bibtex(item));
                        }));
    }

    private static <T> Map<SourcePath, T> each(Map<SourcePath, Texts> texts, Function<Texts, T> part) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> part.apply(entry.getValue())));
    }

    private static Stream<Article> articles(Site site) {
        return Stream.concat(site.posts().stream().map(Post::article), site.pages().stream());
    }

    private Language language(Locale locale, Site site) {
        Messages messages = theme.messages(locale);
        return Language.of(messages, styles.apply(locale), site);
    }
}
