package dev.outloud.model;

import dev.outloud.text.Ref;
import java.util.List;

/**
 * Which of the network's feeds the blog follows, and how much it shows of them. Immutable.
 *
 * @param size entries on the page and in the feed of what the network published
 * @param without ids of people whose feeds are not followed
 */
public record Following(int size, List<Ref> without) {
    public static final Following USUAL = new Following(50, List.of());

    public Following {
        without = List.copyOf(without);
    }

    /** Whether somebody's feed is followed, if they have one. */
    public boolean has(Person person) {
        return without.stream()
                .map(Ref::value)
                .noneMatch(id -> id.equals(person.id()) || person.formerIds().contains(id));
    }
}
