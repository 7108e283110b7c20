package dev.outloud.map;

import dev.outloud.model.Person;
import dev.outloud.model.map.NetworkMap.Kind;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Label;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A post or page and whom it has to do with.
 *
 * @param people who are to be found in lists, by id
 * @param tags none for a page
 */
record Text(Headline headline, Map<String, Tied> people, List<Label> tags) {
    /** Somebody and how they are tied to the text. */
    record Tied(Person person, Set<Kind> kinds) {}
}
