package dev.outloud.render.view;

import java.util.List;

/**
 * A post in a list of posts.
 *
 * @param minutes reading time, at least 1
 */
public record EntryView(
        String title,
        String href,
        DateView date,
        int minutes,
        String summary,
        List<PersonView> authors,
        List<PersonView> credited) {
    public EntryView {
        authors = List.copyOf(authors);
        credited = List.copyOf(credited);
    }
}
