package dev.outloud.feed;

import dev.outloud.feed.FeedDocument.Chain;
import dev.outloud.model.Family;
import dev.outloud.model.Messages;
import dev.outloud.model.OutputFile;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.Theme;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Edition;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every file that programs read, made in parallel. */
public final class Feeds {
    private static final SitePath HOME = new SitePath("/");

    private final Edition edition;
    private final Site site;
    private final Settings settings;
    private final Messages messages;
    private final Masthead masthead;
    private final PostEntries posts;
    private final QuotationEntries quotations;
    private final ReplyEntries replies;
    private final RssFeed rss;
    private final List<Supplier<List<OutputFile>>> work = new ArrayList<>();

    private Feeds(Edition edition, Theme theme) {
        this.edition = edition;
        this.site = edition.site();
        this.settings = site.settings();
        this.messages = theme.messages(settings.language());
        this.masthead = Masthead.of(site);
        this.posts = new PostEntries(edition, new FeedBodies(edition, theme));
        this.quotations = new QuotationEntries(edition, theme, posts);
        this.replies = new ReplyEntries(site, theme);
        this.rss = new RssFeed(masthead);
    }

    /** The feeds, blogroll, bibliography, sitemap and robots file that the settings ask for. */
    public static List<OutputFile> write(Edition edition, Theme theme) {
        Feeds feeds = new Feeds(edition, theme);
        feeds.plan();
        return feeds.work.parallelStream().flatMap(made -> made.get().stream()).toList();
    }

    /** Pages of which is known when they changed, with the day of that, by their whole addresses. */
    public static Map<String, String> changes(Site site) {
        return Sitemap.changes(site);
    }

    private void plan() {
        blog(rss, "/feed", ".xml");
        if (settings.has(Family.ATOM)) {
            blog(new AtomFeed(masthead), "/atom", ".xml");
        }
        if (settings.has(Family.JSON)) {
            blog(new JsonFeed(masthead), "/feed", ".json");
        }
        topics();
        if (settings.has(Family.PERSON_FEEDS)) {
            site.listed().stream().filter(Attribution::takesPart).forEach(this::personal);
        }
        if (settings.has(Family.QUOTES)) {
            work.add(() -> List.of(rss.write(quoted())));
        }
        if (!site.reading().isEmpty()) {
            work.add(() -> List.of(rss.write(reading())));
        }
        if (!replies.isEmpty()) {
            work.add(() -> List.of(rss.write(said())));
        }
        if (settings.has(Family.OPML)) {
            work.add(() -> new Blogroll(edition).write());
        }
        if (settings.has(Family.RESOURCES)) {
            work.add(() -> Bibliography.write(edition));
        }
        work.add(() -> List.of(FeedStyle.write(site, messages)));
        work.add(() -> Sitemap.write(edition));
    }

    /** The newest posts, and in archives all that are older. */
    private void blog(FeedFormat format, String name, String ending) {
        SitePath current = new SitePath(name + ending);
        List<Headline> all = site.posts().stream().map(Post::headline).toList();
        int size = settings.syndication().size();
        int archives = settings.syndication().archivesOf(all.size());
        SitePath newest = archives == 0 ? null : archive(name, archives, ending);
        work.add(() -> List.of(format.write(blog(current, newest(all), new Chain(null, newest, null)))));
        for (int i = 1; i <= archives; i++) {
            SitePath path = archive(name, i, ending);
            Chain chain = new Chain(
                    current,
                    i == 1 ? null : archive(name, i - 1, ending),
                    i == archives ? null : archive(name, i + 1, ending));
            // Counted from the oldest, so that a new post leaves every archive as it is.
            int end = all.size() - (i - 1) * size;
            List<Headline> held = all.subList(Math.max(0, end - size), end);
            work.add(() ->
                    List.of(format.write(blog(path, held.stream().map(posts::of).toList(), chain))));
        }
    }

    private static SitePath archive(String name, int number, String ending) {
        return new SitePath(name + "/" + number + ending);
    }

    private FeedDocument blog(SitePath path, List<FeedEntry> entries, Chain chain) {
        boolean isWhole = entries.size() == site.posts().size();
        return new FeedDocument(path, settings.title(), settings.tagline(), HOME, entries, isWhole, chain);
    }

    private void topics() {
        if (settings.has(Family.TAG_FEEDS)) {
            site.tags()
                    .forEach(tag -> work.add(
                            () -> List.of(rss.write(channel("tag", tag.name(), "feed.xml", tag.path(), tag.posts())))));
        }
        if (settings.has(Family.SERIES)) {
            site.series().forEach(series -> {
                List<Headline> newestFirst = IntStream.range(0, series.posts().size())
                        .mapToObj(i -> series.posts().get(series.posts().size() - 1 - i))
                        .toList();
                work.add(() ->
                        List.of(rss.write(channel("series", series.name(), "feed.xml", series.path(), newestFirst))));
            });
        }
    }

    /** Only who writes here has a feed of what they wrote. */
    private void personal(Attribution attribution) {
        work.add(() -> atAllAddresses("credited", attribution, attribution.credits()));
        if (!attribution.written().isEmpty()) {
            work.add(() -> atAllAddresses("written", attribution, attribution.written()));
        }
    }

    /**
     * A feed reader goes on asking at the address it was given, and follows no page: it gets the same bytes there, in
     * which the feed names its present address as its own.
     */
    private List<OutputFile> atAllAddresses(String kind, Attribution attribution, List<Headline> held) {
        String file = kind + ".xml";
        SitePath home = attribution.person().path().orElseThrow();
        String name = attribution.person().displayName();
        OutputFile.Made feed = rss.write(channel(kind, name, file, home, held));
        Stream<OutputFile> former = attribution.formerPaths().stream()
                .map(path -> new OutputFile.Made(new SitePath(path.value() + file).file(), feed.bytes()));
        return Stream.concat(Stream.of(feed), former).toList();
    }

    private FeedDocument channel(String kind, String name, String file, SitePath home, List<Headline> held) {
        List<FeedEntry> entries = newest(held);
        return new FeedDocument(
                new SitePath(home.value() + file),
                messages.text("feed." + kind + ".title", settings.title(), name),
                messages.text("feed." + kind, name),
                home,
                entries,
                entries.size() == held.size(),
                Chain.NONE);
    }

    private FeedDocument quoted() {
        SitePath home = new SitePath("/quotes/");
        List<FeedEntry> entries = quotations.newest(settings.syndication().size());
        return new FeedDocument(
                new SitePath("/quotes/feed.xml"),
                messages.text("feed.quotes.title", settings.title()),
                messages.text("quotes.lede"),
                home,
                entries,
                entries.size() == quotations.count(),
                Chain.NONE);
    }

    private FeedDocument reading() {
        return new FeedDocument(
                new SitePath("/reading/feed.xml"),
                messages.text("feed.reading.title", settings.title()),
                messages.text("reading.lede"),
                new SitePath("/reading/"),
                new ReadingEntries(site).newest(),
                false,
                Chain.NONE);
    }

    private FeedDocument said() {
        return new FeedDocument(
                new SitePath("/replies/feed.xml"),
                messages.text("feed.replies.title", settings.title()),
                messages.text("feed.replies.lede"),
                new SitePath("/"),
                replies.newest(settings.syndication().size()),
                false,
                Chain.NONE);
    }

    private List<FeedEntry> newest(List<Headline> headlines) {
        return headlines.stream()
                .limit(settings.syndication().size())
                .map(posts::of)
                .toList();
    }
}
