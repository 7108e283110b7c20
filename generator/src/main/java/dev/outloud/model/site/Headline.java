package dev.outloud.model.site;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.SitePath;
import dev.outloud.model.Typography;
import org.jspecify.annotations.Nullable;

/**
 * What other pages say of an article: enough to name it and link to it. Immutable.
 *
 * @param slug the id of the article: the last part of its address, unique among posts and among pages
 * @param title as written
 * @param published null for a page
 */
public record Headline(
        String slug, String title, SitePath path, @Nullable PublicationDate published) {
    /** The title as pages and feeds show it. */
    public String shownTitle() {
        return Typography.of(title);
    }
}
