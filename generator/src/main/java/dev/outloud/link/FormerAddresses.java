package dev.outloud.link;

import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.Slug;
import dev.outloud.model.document.PersonEntry;
import dev.outloud.model.site.Redirect;
import dev.outloud.text.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the pages of people were before: under a former id, or under the slug of a name by which they were quoted while
 * they were in no list. Both stand among their aliases. An address that is somebody else's now, that two people may have
 * had, or that says more of a name than its bearer agreed to, leads nowhere.
 */
final class FormerAddresses {
    private final Map<Person, List<SitePath>> byPerson = new HashMap<>();
    private final List<Redirect> redirects = new ArrayList<>();

    private FormerAddresses() {}

    /** @param directory in which everybody has been met */
    static FormerAddresses of(List<PersonEntry> entries, Directory directory, Permalinks permalinks) {
        Set<String> claimed = new HashSet<>();
        Set<String> disputed = new HashSet<>();
        entries.forEach(entry -> slugs(entry.aliases()).stream()
                .filter(slug -> !claimed.add(slug))
                .forEach(disputed::add));
        FormerAddresses found = new FormerAddresses();
        for (PersonEntry entry : entries) {
            Person person = entry.person();
            Set<String> known = new HashSet<>();
            for (Ref alias : entry.aliases()) {
                String slug = Slug.of(alias.value());
                boolean isNobodyElses = Person.mayBeId(slug) && !directory.hasId(slug) && !disputed.contains(slug);
                if (isNobodyElses && !person.isGivenAwayBy(slug) && known.add(slug)) {
                    person.path().ifPresent(path -> found.move(slug, person, path, alias, permalinks));
                }
            }
        }
        return found;
    }

    private static Set<String> slugs(List<Ref> aliases) {
        Set<String> slugs = new HashSet<>();
        aliases.forEach(alias -> slugs.add(Slug.of(alias.value())));
        return slugs;
    }

    /** A mere name asks for no address: where an article has it, that is no mistake. */
    private void move(String slug, Person person, SitePath path, Ref alias, Permalinks permalinks) {
        SitePath from = Person.path(slug);
        boolean isAskedFor = slug.equals(alias.value());
        if ((isAskedFor || permalinks.isFree(from))
                && permalinks.take(from, alias.at().locate())) {
            byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(from);
            redirects.add(new Redirect(alias.value(), from, path, alias.at()));
        }
    }

    List<SitePath> of(Person person) {
        return byPerson.getOrDefault(person, List.of());
    }

    List<Redirect> redirects() {
        return redirects;
    }
}
