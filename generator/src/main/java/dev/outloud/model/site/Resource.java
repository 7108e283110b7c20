package dev.outloud.model.site;

import dev.outloud.model.CslItem;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import java.util.List;

/**
 * A resource of the list with its authors looked up. Immutable.
 *
 * @param item the bibliographic record
 * @param people those of its authors who are persons of this site, in the record's order
 */
public record Resource(CslItem item, List<Person> people) {
    public Resource {
        people = List.copyOf(people);
    }

    public String id() {
        return item.id();
    }

    /** The title, or the key of a resource without one. */
    public String title() {
        return item.title().isEmpty() ? item.id() : item.title();
    }

    public SitePath path() {
        return new SitePath("/resources/" + item.id() + "/");
    }
}
