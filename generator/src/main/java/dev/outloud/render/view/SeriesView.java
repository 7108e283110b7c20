package dev.outloud.render.view;

import java.util.List;

/**
 * A series as a post of it shows it.
 */
public record SeriesView(String name, String href, List<HeadlineView> posts) {
    public SeriesView {
        posts = List.copyOf(posts);
    }
}
