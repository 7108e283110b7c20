package dev.outloud.model.document;

import dev.outloud.model.Person;
import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import java.util.List;

/**
 * A person as listed in {@code people.yml}, and where.
 *
 * @param aliases those of the person, each with its place
 */
public record PersonEntry(Person person, Origin at, List<Ref> aliases) {
    public PersonEntry {
        aliases = List.copyOf(aliases);
    }
}
