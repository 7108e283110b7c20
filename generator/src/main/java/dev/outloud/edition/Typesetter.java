package dev.outloud.edition;

import dev.outloud.model.Family;
import dev.outloud.model.Messages;
import dev.outloud.model.Settings;
import dev.outloud.model.Theme;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.body.BodyContext.Words;
import dev.outloud.model.body.RenderedBody;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.CitationStyle;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.ResourceUse;
import dev.outloud.model.site.Site;
import dev.outloud.text.SourcePath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the edition of a site. Texts are set in parallel; thread-safe. */
public final class Typesetter {
    private final Theme theme;
    private final CitationStyle style;

    public Typesetter(Theme theme, CitationStyle style) {
        this.theme = theme;
        this.style = style;
    }

    /** Every body as HTML and every resource as a bibliography entry. */
    public Edition set(Site site) {
        MediaCredits media =
                new MediaCredits(site, theme.messages(site.settings().language()));
        Map<Locale, Words> words = Stream.concat(site.posts().stream().map(Post::article), site.pages().stream())
                .map(Article::language)
                .distinct()
                .collect(Collectors.toMap(language -> language, language -> words(theme.messages(language))));
        Map<SourcePath, RenderedBody> bodies = Stream.concat(
                        site.posts().parallelStream().map(Post::article), site.pages().parallelStream())
                .collect(Collectors.toConcurrentMap(
                        article -> article.document().source().path(), article -> {
                            Words own = java.util.Objects.requireNonNull(words.get(article.language()));
                            String atSource = theme.messages(article.language()).text("quotation.source");
                            return article.document()
                                    .body()
                                    .render(new ArticleContext(article, site.settings(), style, media, own, atSource));
                        }));
        Map<String, List<TextPart>> references = site.resources().parallelStream()
                .map(ResourceUse::resource)
                .collect(Collectors.toConcurrentMap(
                        Resource::id, resource -> style.reference(cited(resource, site.settings()))));
        Map<String, String> bibtex = site.resources().parallelStream()
                .map(ResourceUse::resource)
                .collect(Collectors.toConcurrentMap(Resource::id, resource -> style.bibtex(resource.item())));
        return new Edition(site, bodies, references, bibtex, media.all());
    }

    private static CitationStyle.Cited cited(Resource resource, Settings settings) {
        boolean hasPage = settings.has(Family.RESOURCES);
        return new CitationStyle.Cited(resource, hasPage ? settings.url().link(resource.path()) : null);
    }

    private static Words words(Messages messages) {
        return new Words(
                messages.text("quotation.permalink"),
                messages.text("footnotes.title"),
                messages.text("footnotes.back"),
                messages.text("table.title"),
                messages.text("alert.note"),
                messages.text("alert.tip"),
                messages.text("alert.important"),
                messages.text("alert.warning"),
                messages.text("alert.caution"));
    }
}
