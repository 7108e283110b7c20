package dev.outloud.render.view;

import java.util.List;

/**
 * The posts of one year.
 */
public record YearView(int year, List<HeadlineView> posts) {
    public YearView {
        posts = List.copyOf(posts);
    }
}
