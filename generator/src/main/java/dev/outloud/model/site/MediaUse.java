package dev.outloud.model.site;

import dev.outloud.model.Media;
import dev.outloud.model.Person;
import java.util.List;

/**
 * A media credit and the articles that show the medium. Immutable.
 *
 * @param creators at least one
 */
public record MediaUse(Media media, List<Person> creators, List<Headline> shownIn) {
    public MediaUse {
        creators = List.copyOf(creators);
        shownIn = List.copyOf(shownIn);
    }
}
