package dev.outloud.model.site;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.SitePath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of the stream. Immutable.
 *
 * @param updated null if never
 * @param expires when it will be gone; null if it stays
 * @param older the post before it in time
 * @param newer the post after it in time
 */
public record Post(
        Article article,
        PublicationDate published,
        @Nullable PublicationDate updated,
        @Nullable PublicationDate expires,
        List<Label> tags,
        @Nullable Label series,
        @Nullable Headline older,
        @Nullable Headline newer) {
    public Post {
        tags = List.copyOf(tags);
    }

    /** When it last changed. */
    public PublicationDate changed() {
        return updated == null ? published : updated;
    }

    public String slug() {
        return article.headline().slug();
    }

    public SitePath path() {
        return article.path();
    }

    public String title() {
        return article.title();
    }

    public Headline headline() {
        return article.headline();
    }
}
