package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CslItem;
import dev.outloud.model.Person;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.ResourceEntry;
import dev.outloud.model.site.Resource;
import dev.outloud.text.Location;
import dev.outloud.text.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The resource list with its authors looked up. Immutable once made. */
final class Library {
    private final Map<String, Resource> byKey = new LinkedHashMap<>();
    private final Diagnostics diagnostics;

    /**
     * @param articles those that are published: persons who wrote what they use are met, others in the list are not
     */
    Library(List<ResourceEntry> entries, List<ArticleDocument> articles, Directory directory, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        Set<String> used = used(articles);
        Map<String, Origin> places = new LinkedHashMap<>();
        for (ResourceEntry entry : entries) {
            Origin first = places.putIfAbsent(entry.item().id(), entry.at());
            if (first == null) {
                byKey.put(
                        entry.item().id(),
                        resource(
                                entry.item(),
                                directory,
                                used.contains(entry.item().id())));
            } else {
                Location there = first.locate();
                diagnostics.add(
                        Problem.DUPLICATE_ID,
                        entry.at().locate(),
                        "two resources have the key \"" + entry.item().id() + "\"",
                        "the other one is in " + there.file() + ", line " + there.line());
            }
        }
    }

    private static Set<String> used(List<ArticleDocument> articles) {
        Set<String> used = new HashSet<>();
        for (ArticleDocument article : articles) {
            article.frontMatter().resources().forEach(ref -> used.add(ref.value()));
            article.body().citations().forEach(c -> c.items().forEach(item -> used.add(item.key())));
        }
        return used;
    }

    /** Organisations are people of this site only if the author lists them. */
    private static Resource resource(CslItem item, Directory directory, boolean used) {
        List<Resource.Contributor> contributors = new ArrayList<>();
        for (CslItem.Name name : item.responsible()) {
            Optional<Person> person = directory.byName(name);
            if (person.isEmpty() && used && !name.isOrganisation()) {
                person = Optional.of(directory.meet(name.full(), null));
            }
            contributors.add(new Resource.Contributor(agreed(name, directory), person.orElse(null)));
        }
        return new Resource(item.named(name -> agreed(name, directory)), contributors);
    }

    private static CslItem.Name agreed(CslItem.Name name, Directory directory) {
        return directory
                .byName(name)
                .map(person -> person.consent().nameAs())
                .map(form -> new CslItem.Name("", "", form))
                .orElse(name);
    }

    Collection<Resource> all() {
        return byKey.values();
    }

    /** The resource of a key; one that nobody has is an error at its place. */
    Optional<Resource> find(String key, Location at) {
        Resource resource = byKey.get(key);
        if (resource == null) {
            diagnostics.add(
                    Problem.UNKNOWN_RESOURCE,
                    at,
                    "no resource \"" + key + "\"",
                    DidYouMean.hint(key, byKey.keySet(), "add it to resources.yml:\n- id: " + key + "\n  title: …"));
        }
        return Optional.ofNullable(resource);
    }
}
