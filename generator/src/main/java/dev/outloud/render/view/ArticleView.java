package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post or page, whole.
 *
 * @param summary only what the author wrote as description; may be empty
 * @param date null for a page
 * @param updated null if never
 * @param replies what others say to it; null for a page, and for a post that is not answered
 * @param posting how to cite it; null for a page
 * @param older null for pages and the first post
 * @param newer null for pages and the latest post
 */
public record ArticleView(
        String title,
        String url,
        String summary,
        List<PersonView> authors,
        @Nullable DateView date,
        @Nullable DateView updated,
        int minutes,
        List<LinkView> tags,
        @Nullable SeriesView series,
        List<TocView> toc,
        @Nullable PurposeView purpose,
        @Nullable PictureView lead,
        Markup content,
        List<String> asks,
        List<ReferenceView> bibliography,
        List<CreditView> credits,
        @Nullable RepliesView replies,
        @Nullable SharingView share,
        @Nullable LinkView license,
        @Nullable PostingView posting,
        @Nullable HeadlineView older,
        @Nullable HeadlineView newer) {
    public ArticleView {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        toc = List.copyOf(toc);
        asks = List.copyOf(asks);
        bibliography = List.copyOf(bibliography);
        credits = List.copyOf(credits);
    }
}
