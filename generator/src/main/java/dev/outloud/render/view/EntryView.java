package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post in a list of posts.
 *
 * @param minutes reading time, at least 1
 * @param purpose null if its author says none
 */
public record EntryView(
        String title,
        String href,
        DateView date,
        int minutes,
        String summary,
        List<PersonView> authors,
        List<PersonView> credited,
        @Nullable PurposeView purpose) {
    public EntryView {
        authors = List.copyOf(authors);
        credited = List.copyOf(credited);
    }
}
