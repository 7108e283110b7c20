package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A media credit.
 *
 * @param title may be empty
 * @param beside whom to name beside the creators; may be empty
 * @param notice the copyright notice; may be empty
 * @param licensor where one gets a licence; null if that is not known
 */
public record MediaView(
        String title,
        @Nullable String url,
        List<PersonView> creators,
        String beside,
        String notice,
        @Nullable LinkView license,
        @Nullable String licensor,
        List<HeadlineView> shownIn) {
    public MediaView {
        creators = List.copyOf(creators);
        shownIn = List.copyOf(shownIn);
    }
}
