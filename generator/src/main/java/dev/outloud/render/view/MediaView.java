package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A media credit.
 *
 * @param title may be empty
 */
public record MediaView(
        String title,
        @Nullable String url,
        List<PersonView> creators,
        @Nullable LinkView license,
        List<HeadlineView> shownIn) {
    public MediaView {
        creators = List.copyOf(creators);
        shownIn = List.copyOf(shownIn);
    }
}
