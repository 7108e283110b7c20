package dev.outloud.render;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.Family;
import dev.outloud.model.OutputFile;
import dev.outloud.model.OutputPath;
import dev.outloud.model.SitePath;
import dev.outloud.model.Theme;
import dev.outloud.model.map.Maps;
import dev.outloud.model.share.Cards;
import dev.outloud.model.share.Giving;
import dev.outloud.model.share.ShareKit;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Redirect;
import dev.outloud.render.freemarker.Templates;
import dev.outloud.render.view.ShareView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes every HTML page of a site and of its share kit. Thread-safe; pages are made in parallel. */
public final class PageRenderer {
    private final Edition edition;
    private final Theme theme;
    private final Templates templates;
    private final Views views;
    private final Cards cards;
    private final Maps maps;
    private final Heads heads;
    private final Map<Headline, Article> articles = new HashMap<>();

    public PageRenderer(Edition edition, Theme theme, Cards cards, Maps maps, Diagnostics diagnostics) {
        this.edition = edition;
        this.theme = theme;
        this.templates = new Templates(theme, diagnostics);
        Stream.concat(edition.site().posts().stream().map(Post::article), edition.site().pages().stream())
                .forEach(article -> articles.put(article.headline(), article));
        this.views = views(edition.site().settings().language());
        this.cards = cards;
        this.maps = maps;
        this.heads = new Heads(views, cards);
    }

    private Views views(Locale language) {
        return new Views(edition, theme.messages(language), articles);
    }

    /** The pages that readers see. */
    public List<OutputFile> site() {
        List<Page> pages = new ArrayList<>();
        pages.addAll(new ArticlePages(views, heads, language -> new Heads(views(language), cards)).all());
        pages.addAll(new CreditPages(views, heads, maps).all());
        if (edition.site().settings().has(Family.FEEDS)) {
            pages.add(plain("feeds.ftlh", new SitePath("/feeds/"), "feeds", new FeedIndex(views)::values));
        }
        pages.add(plain("404.ftlh", Heads.MISSING, "missing", Map::of));
        edition.site().redirects().forEach(redirect -> pages.add(redirect(redirect)));
        edition.site().gone().forEach(path -> pages.add(plain("gone.ftlh", path, "gone", Map::of)));
        return made(pages);
    }

    private Page plain(String template, SitePath path, String name, Supplier<Map<String, Object>> shown) {
        return new Page(path.file(), template, views.messages(), () -> {
            Map<String, Object> values = new HashMap<>(shown.get());
            values.put("page", heads.page(views.messages().text(name + ".title"), "", path));
            values.put("site", heads.site());
            return values;
        });
    }

    private Page redirect(Redirect redirect) {
        return new Page(
                redirect.from().file(),
                "redirect.ftlh",
                views.messages(),
                () -> Map.of(
                        "target", views.href(redirect.to()),
                        "canonical", views.url().absolute(redirect.to()),
                        "language", views.messages().language().toLanguageTag()));
    }

    /**
     * The pages of the share kit, which may lie anywhere: their links to each other are relative.
     *
     * @param written the files for programs, to which its start leads
     */
    public List<OutputFile> share(ShareKit kit, List<OutputFile> written) {
        ShareViews shown = new ShareViews(views, kit.plan());
        Suggestions suggestions = new Suggestions(views);
        List<ShareView> posts = kit.posts().parallelStream()
                .map(post -> shown.view(post, suggestions.related(post.post())))
                .toList();
        List<ShareView> reading = kit.reading().isEmpty() ? List.of() : List.of(shown.reading(kit.reading()));
        List<Page> pages = new ArrayList<>();
        pages.add(share(
                "share-index.ftlh",
                "index.html",
                "",
                Map.of(
                        "posts",
                        posts,
                        "reading",
                        reading,
                        "unfollowed",
                        suggestions.unfollowed(),
                        "files",
                        files(written))));
        posts.forEach(post -> pages.add(share("share-post.ftlh", post.href(), "../", Map.of("post", post))));
        reading.forEach(page -> pages.add(share("share-post.ftlh", page.href(), "", Map.of("post", page))));
        return made(pages);
    }

    /** The giving report, which lies beside the kit and is for its author alone. */
    public List<OutputFile> giving(Giving giving) {
        return made(List.of(
                share("giving.ftlh", "giving.html", "", Map.of("giving", new GivingViews(views).view(giving)))));
    }

    /** Those of the whole kit. */
    private static List<String> files(List<OutputFile> written) {
        return written.stream()
                .map(file -> file.path().value())
                .filter(path -> path.indexOf('/') < 0)
                .toList();
    }

    private Page share(String template, String path, String top, Map<String, Object> shown) {
        return new Page(new OutputPath(path), template, views.messages(), () -> {
            Map<String, Object> values = new HashMap<>(shown);
            values.put("site", heads.site());
            values.put("top", top);
            values.put("language", views.messages().language().toLanguageTag());
            return values;
        });
    }

    private List<OutputFile> made(List<Page> pages) {
        return pages.parallelStream().map(this::make).flatMap(Optional::stream).toList();
    }

    private Optional<OutputFile> make(Page page) {
        Map<String, Object> values = new HashMap<>(page.values().get());
        values.put("data", edition.site().data());
        return templates
                .fill(page.template(), values, page.messages(), page.path().value())
                .map(html -> OutputFile.Made.text(page.path(), html));
    }
}
