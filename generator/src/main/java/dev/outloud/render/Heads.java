package dev.outloud.render;

import dev.outloud.model.Excerpts;
import dev.outloud.model.Family;
import dev.outloud.model.Person;
import dev.outloud.model.Profiles;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.share.Cards;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Site;
import dev.outloud.render.view.FeedView;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.Markup;
import dev.outloud.render.view.PageView;
import dev.outloud.render.view.PictureView;
import dev.outloud.render.view.SiteView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every page shows of the site, and what the head of each page says. */
final class Heads {
    static final SitePath MISSING = new SitePath("/404.html");

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    private final Views views;
    private final SiteView site;
    private final Cards cards;
    private final Set<SitePath> empty = new HashSet<>();
    private final Set<SitePath> gone;

    Heads(Views views, Cards cards) {
        this.views = views;
        this.cards = cards;
        this.site = site(views);
        Site all = views.edition().site();
        this.gone = Set.copyOf(all.gone());
        all.listed().forEach(attribution -> attribution.person().path().ifPresent(empty::add));
        all.shown().forEach(attribution -> attribution.person().path().ifPresent(empty::remove));
    }

    Views views() {
        return views;
    }

    SiteView site() {
        return site;
    }

    private static SiteView site(Views views) {
        Settings settings = views.settings();
        List<LinkView> accounts = new ArrayList<>();
        settings.accounts()
                .handles()
                .forEach((network, handle) -> Profiles.url(network, handle)
                        .ifPresent(url -> accounts.add(new LinkView(Profiles.label(network), url))));
        List<Person> authors = views.edition().site().listed().stream()
                .filter(attribution -> !attribution.written().isEmpty())
                .map(attribution -> attribution.person())
                .toList();
        return new SiteView(
                settings.title(),
                settings.tagline(),
                views.href(new SitePath("/")),
                settings.url().basePath(),
                menu(views),
                accounts,
                views.people(authors),
                views.license(settings.license()),
                settings.answering().webmention(),
                views.families());
    }

    /** Without a menu of the author's own, the parts that this blog has. */
    private static List<LinkView> menu(Views views) {
        Settings settings = views.settings();
        if (!settings.menu().isEmpty()) {
            return settings.menu().stream()
                    .map(item -> new LinkView(item.label(), item.href(settings.url())))
                    .toList();
        }
        List<LinkView> menu = new ArrayList<>();
        menu.add(entry(views, "menu.posts", "/"));
        menu.add(entry(views, "menu.people", "/people/"));
        if (settings.has(Family.QUOTES)) {
            menu.add(entry(views, "menu.quotes", "/quotes/"));
        }
        if (settings.has(Family.RESOURCES)) {
            menu.add(entry(views, "menu.resources", "/resources/"));
        }
        views.edition().site().pages().stream()
                .filter(page -> page.path().value().equals("/about/"))
                .forEach(page -> menu.add(new LinkView(page.shownTitle(), views.href(page.path()))));
        return menu;
    }

    private static LinkView entry(Views views, String key, String path) {
        return new LinkView(views.messages().text(key), views.href(new SitePath(path)));
    }

    PageView page(String heading, String description, SitePath path) {
        return page(heading, description, path, List.of(), null);
    }

    PageView page(String heading, String description, SitePath path, List<FeedView> more, @Nullable Markup data) {
        return head(heading, description, path, "website", null, null, null, more, false, data);
    }

    /** The page of a quotation, whose words may have a licence of their own. */
    PageView quotation(String heading, Quotation quotation, Markup data) {
        boolean licensed = quotation.mark().license() != null;
        String words = Excerpts.of(quotation.text());
        PictureView image = card(quotation.path());
        return head(heading, words, quotation.path(), "website", image, null, null, List.of(), licensed, data);
    }

    PageView article(Article article, @Nullable Post post, ArticleViews articles, @Nullable Markup data) {
        Picture lead = article.lead();
        PictureView image = lead == null || isDrawing(lead)
                ? card(article.path())
                : absolute(articles.picture(lead), lead, article.path());
        String creator = article.authorsInLists().stream()
                .flatMap(author -> author.handle("mastodon").stream())
                .flatMap(handle -> Profiles.fediverse(handle).stream())
                .findFirst()
                .orElse(null);
        return head(
                article.shownTitle(),
                article.description(),
                article.path(),
                post == null ? "website" : "article",
                image,
                creator,
                post == null ? null : views.date(post.published()),
                List.of(),
                article.document().frontMatter().license() != null,
                data);
    }

    /** Where links are shared, nobody shows an SVG. */
    private static boolean isDrawing(Picture picture) {
        return picture.source().value().matches("(?i)[^?#]*\\.svgz?(?:[?#].*)?");
    }

    /** The picture of the very words, for a page without another. */
    private @Nullable PictureView card(SitePath page) {
        return cards.of(page)
                .map(card -> new PictureView(
                        views.url().absolute(new SitePath("/" + card.path().value())),
                        card.alt(),
                        card.width(),
                        card.height(),
                        List.of()))
                .orElse(null);
    }

    /** Where the picture of a page is within the site; empty for a page without. */
    String cardHref(SitePath page) {
        return cards.of(page)
                .map(card -> views.href(new SitePath("/" + card.path().value())))
                .orElse("");
    }

    private PictureView absolute(PictureView picture, Picture source, SitePath page) {
        return new PictureView(
                views.url().absolute(source.source(), page),
                picture.alt(),
                picture.width(),
                picture.height(),
                picture.credit());
    }

    private PageView head(
            String heading,
            String description,
            SitePath path,
            String type,
            @Nullable PictureView image,
            @Nullable String creator,
            dev.outloud.render.view.@Nullable DateView published,
            List<FeedView> more,
            boolean licensed,
            @Nullable Markup data) {
        Settings settings = views.settings();
        String title = heading.isEmpty() || heading.equals(settings.title())
                ? settings.title()
                : heading + " · " + settings.title();
        String language = views.messages().language().toLanguageTag();
        String direction = RIGHT_TO_LEFT.contains(views.messages().language().getLanguage()) ? "rtl" : "ltr";
        return new PageView(
                title,
                heading,
                description.isEmpty() ? settings.description() : description,
                views.url().absolute(path),
                views.href(path),
                language,
                direction,
                type,
                isIndexed(path),
                gone.contains(path),
                image,
                creator,
                published,
                feeds(more),
                licensed,
                data);
    }

    /** Nobody should find an empty page about somebody who is only listed. */
    private boolean isIndexed(SitePath path) {
        return !path.equals(MISSING) && !empty.contains(path) && !gone.contains(path);
    }

    private List<FeedView> feeds(List<FeedView> more) {
        List<FeedView> feeds = new ArrayList<>(more);
        feeds.addAll(new FeedViews(views).blog());
        return feeds;
    }
}
