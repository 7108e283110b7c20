package dev.outloud.feed;

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
import dev.outloud.model.site.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every file that programs read. Made in parallel; stateless after it is made. */
public final class Feeds {
    private final Edition edition;
    private final Theme theme;
    private final Messages messages;
    private final Map<Headline, Post> posts = new HashMap<>();

    public Feeds(Edition edition, Theme theme) {
        this.edition = edition;
        this.theme = theme;
        this.messages = theme.messages(edition.site().settings().language());
        edition.site().posts().forEach(post -> posts.put(post.headline(), post));
    }

    /** The feeds, blogroll, bibliography, sitemap and robots file that the settings ask for. */
    public List<OutputFile> write() {
        Settings settings = edition.site().settings();
        FeedBodies bodies = new FeedBodies(edition, theme);
        FeedWriter writer = new FeedWriter(edition, bodies);
        List<Supplier<List<OutputFile>>> work = new ArrayList<>();
        work.add(() -> List.of(writer.rss(main("/feed.xml"))));
        if (settings.has(Family.ATOM)) {
            work.add(() -> List.of(writer.atom(main("/atom.xml"))));
        }
        if (settings.has(Family.JSON)) {
            work.add(() -> List.of(new JsonFeed(edition, bodies).write(main("/feed.json"))));
        }
        tags().forEach(channel -> work.add(() -> List.of(writer.rss(channel))));
        if (settings.has(Family.PERSON_FEEDS)) {
            edition.site()
                    .listed()
                    .forEach(attribution -> channels(attribution)
                            .forEach(channel -> work.add(() -> atAllAddresses(writer.rss(channel), attribution))));
        }
        if (settings.has(Family.OPML)) {
            work.add(() -> Stream.of("/network.opml", "/.well-known/recommendations.opml")
                    .map(path -> new Blogroll(edition).write(new SitePath(path)))
                    .toList());
        }
        if (settings.has(Family.RESOURCES)) {
            work.add(() -> Bibliography.write(edition));
        }
        work.add(() -> Sitemap.write(edition));
        return work.parallelStream().flatMap(made -> made.get().stream()).toList();
    }

    private Channel main(String path) {
        Site site = edition.site();
        Settings settings = site.settings();
        List<Post> newest = site.posts().stream().limit(settings.feedSize()).toList();
        return new Channel(new SitePath(path), settings.title(), settings.tagline(), new SitePath("/"), newest);
    }

    private Stream<Channel> tags() {
        Settings settings = edition.site().settings();
        return settings.has(Family.TAG_FEEDS) ? edition.site().tags().stream().map(this::channel) : Stream.empty();
    }

    private Channel channel(Tag tag) {
        return new Channel(
                new SitePath(tag.path().value() + "feed.xml"),
                messages.text("feed.tag.title", settings().title(), tag.name()),
                messages.text("feed.tag", tag.name()),
                tag.path(),
                newest(tag.posts()));
    }

    /**
     * A feed reader goes on asking at the address it was given, and follows no page: it gets the same bytes there, in
     * which the feed names its present address as its own.
     */
    private static List<OutputFile> atAllAddresses(OutputFile.Made feed, Attribution attribution) {
        String path = feed.path().value();
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<OutputFile> files = new ArrayList<>(List.of(feed));
        attribution
                .formerPaths()
                .forEach(former ->
                        files.add(new OutputFile.Made(new SitePath(former.value() + name).file(), feed.bytes())));
        return files;
    }

    /** Only who writes here has a feed of what they wrote. */
    private Stream<Channel> channels(Attribution attribution) {
        Channel credited = channel("credited", attribution, attribution.credits());
        return attribution.written().isEmpty()
                ? Stream.of(credited)
                : Stream.of(credited, channel("written", attribution, attribution.written()));
    }

    private Channel channel(String kind, Attribution attribution, List<Headline> posts) {
        String name = attribution.person().displayName();
        SitePath home = attribution.person().path().orElseThrow();
        return new Channel(
                new SitePath(home.value() + kind + ".xml"),
                messages.text("feed." + kind + ".title", settings().title(), name),
                messages.text("feed." + kind, name),
                home,
                newest(posts));
    }

    private Settings settings() {
        return edition.site().settings();
    }

    private List<Post> newest(List<Headline> headlines) {
        return headlines.stream()
                .limit(settings().feedSize())
                .map(headline -> Objects.requireNonNull(posts.get(headline)))
                .toList();
    }
}
