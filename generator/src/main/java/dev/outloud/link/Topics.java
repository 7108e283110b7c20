package dev.outloud.link;

import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Series;
import dev.outloud.model.site.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers posts by tag and series. Posts come newest first; of several ways of writing a label the oldest stays. */
final class Topics {
    private Topics() {}

    /** Tags, each with its posts, newest first. */
    static List<Tag> tags(List<Post> posts) {
        Map<String, List<Headline>> byId = new HashMap<>();
        posts.forEach(post -> post.tags()
                .forEach(label -> byId.computeIfAbsent(label.id(), key -> new ArrayList<>())
                        .add(post.headline())));
        return labels(posts.stream().flatMap(post -> post.tags().stream())).stream()
                .map(label -> new Tag(label.id(), label.name(), byId.getOrDefault(label.id(), List.of())))
                .toList();
    }

    /** Series, each with its posts in order. */
    static List<Series> series(List<Post> posts) {
        Map<String, List<Headline>> byId = new HashMap<>();
        for (int i = posts.size() - 1; i >= 0; i--) {
            Post post = posts.get(i);
            if (post.series() != null) {
                byId.computeIfAbsent(post.series().id(), key -> new ArrayList<>())
                        .add(post.headline());
            }
        }
        return labels(posts.stream().map(Post::series).flatMap(Stream::ofNullable)).stream()
                .map(label -> new Series(label.id(), label.name(), byId.getOrDefault(label.id(), List.of())))
                .toList();
    }

    private static List<Label> labels(Stream<Label> newestFirst) {
        Map<String, Label> oldest = new LinkedHashMap<>();
        newestFirst.forEach(label -> oldest.put(label.id(), label));
        return oldest.values().stream()
                .sorted(Comparator.comparing((Label label) -> Names.folded(label.name()))
                        .thenComparing(Label::id))
                .toList();
    }
}
