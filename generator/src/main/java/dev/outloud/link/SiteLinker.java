package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CslItem;
import dev.outloud.model.Family;
import dev.outloud.model.Settings;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.ArticleDocument.Kind;
import dev.outloud.model.document.Document.FollowingDocument;
import dev.outloud.model.document.Document.FreeDocument;
import dev.outloud.model.document.Document.NotificationsDocument;
import dev.outloud.model.document.Document.PeopleDocument;
import dev.outloud.model.document.Document.ReplyDocument;
import dev.outloud.model.document.Document.ResourcesDocument;
import dev.outloud.model.document.Document.SiteDocument;
import dev.outloud.model.document.Document.SnapshotDocument;
import dev.outloud.model.document.PersonEntry;
import dev.outloud.model.document.ResourceEntry;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Redirect;
import dev.outloud.model.site.Replies;
import dev.outloud.model.site.Site;
import dev.outloud.model.site.Snapshots;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import dev.outloud.text.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

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
            boolean explained = diagnostics.sorted().stream()
                    .anyMatch(found -> found.at().file().equals("site.yml"));
            if (!explained) {
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
        Dating dating = new Dating(settings.timezone(), options.now());
        Publication publication = new Publication(dating, options, diagnostics);
        Permalinks permalinks = new Permalinks(settings.permalink(), dating, diagnostics);
        List<PersonEntry> people = sources.of(PeopleDocument.class).stream()
                .flatMap(d -> d.people().stream())
                .toList();
        Directory directory = new Directory(people, diagnostics);
        List<ArticleDocument> due = sources.of(ArticleDocument.class).stream()
                .filter(publication::isDue)
                .toList();
        List<AddressedArticle> addressed = Addressing.of(due, permalinks, dating);
        HeldBack heldBack = new HeldBack(publication.held(), permalinks);
        Assets assets = new Assets(
                Photos.used(
                        heldBack.published(sources.files(), addressed),
                        sources.of(ReplyDocument.class),
                        sources.images(),
                        directory),
                sources.images(),
                permalinks);
        Speakers speakers = new Speakers(directory, diagnostics);
        speakers.meetNamed(Stream.of(
                        settings.authors().stream(),
                        due.stream().flatMap(article -> article.frontMatter().authors().stream()))
                .flatMap(names -> names));
        List<ResourceEntry> listed = sources.of(ResourcesDocument.class).stream()
                .flatMap(d -> d.resources().stream())
                .toList();
        ResourceList list =
                new ResourceList(listed, due, directory, settings.citations().unusedShown());
        Authors authors = new Authors(directory, named(list.shown(), due));
        Library library = new Library(list, settings.has(Family.RESOURCES), directory, speakers, authors, diagnostics);
        speakers.meet(due, library::isTitled);
        MediaIndex media = new MediaIndex(sources, settings.pictures(), diagnostics);
        Makers makers = new Makers(directory, speakers, diagnostics);
        Pictures pictures = new Pictures(settings.url(), assets, media, makers, diagnostics);
        pictures.learn(due);
        makers.meet(due.stream().flatMap(pictures::credits));
        Targets targets = new Targets(addressed, directory.everybody(), library.all());
        ArticleLinker articles = new ArticleLinker(
                settings,
                directory,
                speakers,
                library,
                new Links(settings, targets, heldBack, assets, diagnostics),
                pictures,
                diagnostics);
        List<Article> linked = addressed.parallelStream().map(articles::link).toList();
        List<Post> posts = PostOrder.of(linked, dating);
        List<Article> pages = linked.stream()
                .filter(article -> article.document().kind() == Kind.PAGE)
                .sorted(Comparator.comparing(Article::path))
                .toList();
        List<Article> all =
                Stream.concat(posts.stream().map(Post::article), pages.stream()).toList();
        List<Redirect> redirects = new ArrayList<>(redirects(addressed, permalinks));
        FormerAddresses former = FormerAddresses.of(people, directory, permalinks);
        redirects.addAll(former.redirects());
        Replies replies = new ReplyLinker(settings, directory, new Photos(assets, diagnostics), diagnostics)
                .link(sources.of(ReplyDocument.class), posts, heldBack);
        return new Site(
                settings,
                posts,
                pages,
                Attributions.of(all, posts, directory.everybody(), library.all(), former),
                ResourceUses.of(all, library.all()),
                all.stream().flatMap(article -> article.quotations().stream()).toList(),
                MediaUses.of(all),
                Topics.tags(posts),
                Topics.series(posts),
                redirects,
                GonePages.of(
                        sources.of(NotificationsDocument.class).stream()
                                .flatMap(document -> document.notifications().stream())
                                .toList(),
                        settings.url(),
                        permalinks),
                assets.all(),
                new ReadingLinker(settings, directory, diagnostics)
                        .link(sources.of(FollowingDocument.class).stream()
                                .map(FollowingDocument::feed)
                                .toList()),
                replies,
                new Snapshots(sources.of(SnapshotDocument.class).stream()
                        .map(SnapshotDocument::snapshot)
                        .toList()),
                data(sources));
    }

    /** Everybody whom lists and quotations name, whether known or not. */
    private static Stream<CslItem.Name> named(List<ResourceEntry> resources, List<ArticleDocument> articles) {
        return Stream.concat(
                resources.stream().flatMap(entry -> entry.item().responsible().stream()),
                articles.stream()
                        .flatMap(article -> article.body().quotations().stream())
                        .flatMap(mark -> Stream.concat(mark.speakers().stream(), mark.changes().translators().stream()))
                        .map(speaker -> new CslItem.Name("", "", speaker.name())));
    }

    private static List<Redirect> redirects(List<AddressedArticle> addressed, Permalinks permalinks) {
        List<Redirect> redirects = new ArrayList<>();
        for (AddressedArticle article : addressed) {
            // An alias of the article's own address, or one written twice, leads where it should.
            Set<String> known =
                    new TreeSet<>(Set.of(Permalinks.onDisk(article.headline().path())));
            for (Ref alias : article.document().frontMatter().aliases()) {
                permalinks
                        .path(alias, "alias")
                        .filter(from -> known.add(Permalinks.onDisk(from)))
                        .filter(from -> permalinks.take(from, alias.at().locate()))
                        .ifPresent(from -> redirects.add(new Redirect(
                                alias.value(), from, article.headline().path(), alias.at())));
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
