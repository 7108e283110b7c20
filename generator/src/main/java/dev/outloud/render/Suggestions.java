package dev.outloud.render;

import dev.outloud.model.Slug;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Reading;
import dev.outloud.model.site.Site;
import dev.outloud.render.view.LabelView;
import dev.outloud.render.view.ReadingView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What an author may want to know before sharing: who of the network wrote on the same topic, and whose feed is not
 * followed though they are quoted often. Thread-safe.
 */
final class Suggestions {
    private static final int READ = 500;
    private static final int RELATED = 5;
    private static final int OFTEN = 2;
    private static final int UNFOLLOWED = 10;

    private final Views views;
    private final ReadingViews reading;
    private final List<Topical> newest;
    private final Map<String, List<Reading.Entry>> byTag = new ConcurrentHashMap<>();

    Suggestions(Views views) {
        this.views = views;
        this.reading = new ReadingViews(views);
        this.newest = views.edition().site().reading().newest(READ).stream()
                .map(Topical::of)
                .toList();
    }

    /** What others published on a tag of a post, newest first. */
    List<ReadingView> related(Post post) {
        return post.tags().stream()
                .map(Label::id)
                .flatMap(tag -> byTag.computeIfAbsent(tag, this::on).stream())
                .distinct()
                .sorted(Comparator.comparing(
                                (Reading.Entry entry) -> entry.item().published())
                        .reversed())
                .limit(RELATED)
                .map(entry -> reading.view(entry.person(), entry.item()))
                .toList();
    }

    private List<Reading.Entry> on(String tag) {
        return newest.stream()
                .filter(entry -> entry.isOn(tag))
                .map(Topical::entry)
                .toList();
    }

    /**
     * Something published, and what it is about.
     *
     * @param title its words, each between hyphens
     */
    private record Topical(Reading.Entry entry, Set<String> tags, String title) {
        static Topical of(Reading.Entry entry) {
            Set<String> tags = entry.item().tags().stream().map(Slug::of).collect(Collectors.toSet());
            return new Topical(entry, tags, "-" + Slug.of(entry.item().title()) + "-");
        }

        /** Whether it has the tag, or its words in the title. */
        boolean isOn(String tag) {
            return tags.contains(tag) || title.contains("-" + tag + "-");
        }
    }

    /** People who are quoted more than once, and of whom no feed is read; most often quoted first. */
    List<LabelView> unfollowed() {
        Site site = views.edition().site();
        return site.listed().stream()
                .filter(attribution -> attribution.quotations().size() >= OFTEN
                        && !attribution.person().author()
                        && attribution.written().isEmpty()
                        && site.settings().following().has(attribution.person())
                        && site.reading().of(attribution.person()).isEmpty())
                .sorted(Comparator.comparingInt((Attribution attribution) ->
                                attribution.quotations().size())
                        .reversed())
                .limit(UNFOLLOWED)
                .map(attribution -> new LabelView(
                        attribution.person().displayName(),
                        attribution.person().path().map(views.url()::absolute).orElse(""),
                        attribution.quotations().size()))
                .toList();
    }
}
