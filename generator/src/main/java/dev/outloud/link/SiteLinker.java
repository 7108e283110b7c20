package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Media;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.Slug;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.ArticleDocument.Kind;
import dev.outloud.model.document.Document.FreeDocument;
import dev.outloud.model.document.Document.MediaDocument;
import dev.outloud.model.document.Document.PeopleDocument;
import dev.outloud.model.document.Document.ResourcesDocument;
import dev.outloud.model.document.Document.SiteDocument;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Redirect;
import dev.outloud.model.site.Site;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import dev.outloud.text.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Links a site: the steps from documents to {@link Site}, top to bottom. Stateless. */
public final class SiteLinker {
    private final LinkOptions options;
    private final Diagnostics diagnostics;

    public SiteLinker(LinkOptions options, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** The site; empty if there is no readable {@code site.yml}, without which nothing can be placed. */
    public Optional<Site> link(Sources sources) {
        List<SiteDocument> settings = sources.of(SiteDocument.class);
        if (settings.isEmpty()) {
            if (!diagnostics.hasErrors()) {
                diagnostics.add(
                        Problem.NO_SITE_FILE,
                        Location.of(new SourcePath("site.yml")),
                        "there is no site.yml here",
                        "make one with:\ntitle: My blog\nurl: https://blog.example.org/");
            }
            return Optional.empty();
        }
        return Optional.of(link(sources, settings.get(0).settings()));
    }

    private Site link(Sources sources, Settings settings) {
        Dating dating = new Dating(settings.timezone());
        Publication publication = new Publication(dating, options, diagnostics);
        Permalinks permalinks = new Permalinks(settings.permalink(), dating, diagnostics);
        Directory directory = new Directory(
                sources.of(PeopleDocument.class).stream()
                        .flatMap(d -> d.people().stream())
                        .toList(),
                diagnostics);
        List<ArticleDocument> due = sources.of(ArticleDocument.class).stream()
                .filter(publication::isDue)
                .filter(article ->
                        article.kind() == Kind.PAGE || article.frontMatter().date() != null)
                .toList();
        List<Draft> drafts = drafts(due, permalinks, dating);
        Assets assets = new Assets(sources.files(), sources.images(), permalinks);
        Library library = new Library(
                sources.of(ResourcesDocument.class).stream()
                        .flatMap(d -> d.resources().stream())
                        .toList(),
                due,
                directory,
                diagnostics);
        Targets targets = new Targets(drafts, directory.everybody(), library.all());
        ArticleLinker articles = new ArticleLinker(
                settings,
                directory,
                library,
                new Links(settings.url(), targets, assets, diagnostics),
                new Pictures(settings.url(), assets, media(sources), diagnostics),
                diagnostics);
        List<Article> linked = drafts.stream().map(articles::link).toList();
        List<Post> posts = posts(linked, dating);
        List<Article> pages = linked.stream()
                .filter(article -> article.document().kind() == Kind.PAGE)
                .sorted(Comparator.comparing(Article::path))
                .toList();
        Gathering gathering = new Gathering(posts, pages);
        return new Site(
                settings,
                posts,
                pages,
                gathering.attributions(directory.everybody(), library.all()),
                gathering.resources(library.all()),
                gathering.quotations(),
                gathering.media(directory),
                gathering.tags(),
                gathering.series(),
                redirects(drafts, permalinks),
                assets.all(),
                data(sources),
                gathering.credit());
    }

    /** Slugs name articles in the addresses of their quotations, so each is given out once. */
    private List<Draft> drafts(List<ArticleDocument> due, Permalinks permalinks, Dating dating) {
        Set<String> slugs = new TreeSet<>();
        List<Draft> drafts = new ArrayList<>();
        for (ArticleDocument article : due) {
            String slug = permalinks.slug(article);
            SitePath path = permalinks.path(article, slug);
            permalinks.take(path, Location.of(article.source().path()));
            String flat = slug.isEmpty() ? "index" : slug.replace('/', '-');
            String unique = flat;
            for (int i = 2; !slugs.add(unique); i++) {
                unique = flat + "-" + i;
            }
            PublicationDate published =
                    article.kind() == Kind.PAGE || article.frontMatter().date() == null
                            ? null
                            : dating.date(article.frontMatter().date());
            drafts.add(new Draft(article, new Headline(unique, title(article), path, published)));
        }
        return drafts;
    }

    private static String title(ArticleDocument article) {
        Ref written = article.frontMatter().title();
        if (written != null) {
            return written.value();
        }
        return article.body().headings().stream()
                .map(heading -> heading.text())
                .findFirst()
                .orElse(article.name());
    }

    private Map<String, Media> media(Sources sources) {
        Map<String, Media> media = new TreeMap<>();
        sources.of(MediaDocument.class)
                .forEach(document -> document.media().forEach(entry -> {
                    Media first = media.putIfAbsent(entry.id(), entry);
                    if (first != null) {
                        diagnostics.add(
                                Problem.DUPLICATE_ID,
                                entry.at().locate(),
                                "two media have the id \"" + entry.id() + "\"",
                                "the other one is in line "
                                        + first.at().locate().line());
                    }
                }));
        return media;
    }

    private static List<Post> posts(List<Article> linked, Dating dating) {
        List<Article> newestFirst = linked.stream()
                .filter(article -> article.headline().published() != null)
                .sorted(Comparator.comparing((Article article) -> java.util.Objects.requireNonNull(
                                article.headline().published()))
                        .reversed()
                        .thenComparing(article -> article.headline().slug()))
                .toList();
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Article article = newestFirst.get(i);
            FrontMatter written = article.document().frontMatter();
            posts.add(new Post(
                    article,
                    java.util.Objects.requireNonNull(article.headline().published()),
                    written.updated() == null ? null : dating.date(written.updated()),
                    labels(written.tags()),
                    written.series() == null ? null : label(written.series()),
                    i + 1 < newestFirst.size() ? newestFirst.get(i + 1).headline() : null,
                    i > 0 ? newestFirst.get(i - 1).headline() : null));
        }
        return posts;
    }

    private static List<Label> labels(List<Ref> tags) {
        Map<String, Label> labels = new LinkedHashMap<>();
        tags.stream().map(SiteLinker::label).forEach(label -> labels.putIfAbsent(label.id(), label));
        return List.copyOf(labels.values());
    }

    private static Label label(Ref written) {
        return new Label(Slug.of(written.value(), "other"), written.value());
    }

    private static List<Redirect> redirects(List<Draft> drafts, Permalinks permalinks) {
        List<Redirect> redirects = new ArrayList<>();
        for (Draft draft : drafts) {
            for (Ref alias : draft.document().frontMatter().aliases()) {
                permalinks.path(alias, "alias").ifPresent(from -> {
                    if (permalinks.take(from, alias.at().locate())) {
                        redirects.add(new Redirect(from, draft.headline().path()));
                    }
                });
            }
        }
        return redirects;
    }

    private static Map<String, Object> data(Sources sources) {
        Map<String, Object> data = new TreeMap<>();
        sources.of(FreeDocument.class).forEach(document -> data.put(document.name(), document.value()));
        return data;
    }
}
