package dev.outloud.link;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.document.WrittenDate;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Post;
import dev.outloud.text.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts posts into the order of the stream. */
final class PostOrder {
    private PostOrder() {}

    /** Newest first, each with those next to it; of one moment, the last slug is the newest: parts keep their order. */
    static List<Post> of(List<Article> linked, Dating dating) {
        List<Article> newestFirst = linked.stream()
                .filter(article -> article.headline().published() != null)
                .sorted(Comparator.comparing((Article article) ->
                                Objects.requireNonNull(article.headline().published()))
                        .thenComparing(article -> article.headline().slug())
                        .reversed())
                .toList();
        Labels tags = labels(newestFirst, written -> written.tags().stream());
        Labels series = labels(newestFirst, written -> Stream.ofNullable(written.series()));
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            Article article = newestFirst.get(i);
            FrontMatter written = article.document().frontMatter();
            posts.add(new Post(
                    article,
                    Objects.requireNonNull(article.headline().published()),
                    date(written.updated(), dating),
                    date(written.expires(), dating),
                    distinct(written.tags(), tags),
                    written.series() == null ? null : series.label(written.series()),
                    i + 1 < newestFirst.size() ? newestFirst.get(i + 1).headline() : null,
                    i > 0 ? newestFirst.get(i - 1).headline() : null));
        }
        return posts;
    }

    private static @Nullable PublicationDate date(@Nullable WrittenDate written, Dating dating) {
        return written == null ? null : dating.date(written);
    }

    private static Labels labels(List<Article> newestFirst, Function<FrontMatter, Stream<Ref>> names) {
        List<Article> oldestFirst = new ArrayList<>(newestFirst);
        Collections.reverse(oldestFirst);
        return new Labels(oldestFirst.stream()
                .flatMap(article -> names.apply(article.document().frontMatter())));
    }

    private static List<Label> distinct(List<Ref> written, Labels tags) {
        Map<String, Label> labels = new LinkedHashMap<>();
        written.stream().map(tags::label).forEach(label -> labels.putIfAbsent(label.id(), label));
        return List.copyOf(labels.values());
    }
}
