package dev.outloud.model.site;

import dev.outloud.model.CslItem;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.text.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A resource of the list with its authors looked up. Immutable.
 *
 * @param item the bibliographic record, with each name in the form that its person agreed to
 * @param contributors its authors, or else its editors, in the record's order
 * @param page null where resources have no pages
 * @param at its key in the list
 */
public record Resource(
        CslItem item,
        List<Contributor> contributors,
        @Nullable SitePath page,
        Origin at) {
    /** The list of all resources. */
    public static final SitePath LIST = new SitePath("/resources/");

    public Resource {
        contributors = List.copyOf(contributors);
    }

    /**
     * Somebody who made a resource.
     *
     * @param name as the site shows it: the form that the person agreed to
     * @param person null for an organisation, and for the authors of what no article uses
     */
    public record Contributor(CslItem.Name name, @Nullable Person person) {}

    /** Those who are persons of this site. */
    public List<Person> people() {
        return contributors.stream()
                .map(Contributor::person)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    /** All names as the site shows them. */
    public List<CslItem.Name> names() {
        return contributors.stream().map(Contributor::name).toList();
    }

    public String id() {
        return item.id();
    }

    /** The title, or the key of a resource without one. */
    public String title() {
        return item.title().isEmpty() ? item.id() : item.title();
    }

    /** Its page. */
    public Optional<SitePath> path() {
        return Optional.ofNullable(page);
    }

    /** Where the page of a resource is, if it has one. */
    public static SitePath page(String id) {
        return new SitePath(LIST.value() + id + "/");
    }

    /** What its entry in a list is called on the list's page. */
    public String anchor() {
        return anchor(id());
    }

    /** What the entry of a resource in a list is called on the list's page. */
    public static String anchor(String id) {
        return "ref-" + id;
    }
}
