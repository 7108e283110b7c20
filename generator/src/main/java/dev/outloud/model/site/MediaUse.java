package dev.outloud.model.site;

import dev.outloud.model.Media;
import dev.outloud.model.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A media credit and the articles that show the medium. Immutable.
 *
 * @param creator the person who made it, if they are one of this site's people
 */
public record MediaUse(Media media, @Nullable Person creator, List<Headline> shownIn) {
    public MediaUse {
        shownIn = List.copyOf(shownIn);
    }
}
