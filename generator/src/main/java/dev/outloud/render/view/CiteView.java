package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work as programs read it: the properties of {@code h-cite}.
 *
 * @param url its own address, or else that of its page here; null if it has neither
 * @param authors those without a page here by their name alone
 * @param published year, month and day as far as known, by ISO 8601; null if not known
 */
public record CiteView(
        String title,
        @Nullable String url,
        List<PersonView> authors,
        @Nullable String published) {
    public CiteView {
        authors = List.copyOf(authors);
    }
}
