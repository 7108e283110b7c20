package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.CslItem;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.body.QuotationMark;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.ResourceEntry;
import dev.outloud.model.site.Resource;
import dev.outloud.text.Location;
import dev.outloud.text.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The resource list with its authors looked up. Immutable once made. */
final class Library {
    private final Map<String, Resource> byKey = new LinkedHashMap<>();
    private final ResourceList list;
    private final boolean pages;
    private final Directory directory;
    private final Speakers speakers;
    private final Authors authors;
    private final Diagnostics diagnostics;

    /**
     * @param list persons who wrote what is used are met, others are not
     * @param pages whether resources have pages of their own
     * @param authors knows the people behind names that are written otherwise than in the list
     */
    Library(
            ResourceList list,
            boolean pages,
            Directory directory,
            Speakers speakers,
            Authors authors,
            Diagnostics diagnostics) {
        this.directory = directory;
        this.speakers = speakers;
        this.authors = authors;
        this.diagnostics = diagnostics;
        this.list = list;
        this.pages = pages;
        Map<String, Origin> places = new LinkedHashMap<>();
        for (ResourceEntry entry : list.shown()) {
            Origin first = places.putIfAbsent(entry.item().id(), entry.at());
            if (first == null) {
                byKey.put(entry.item().id(), resource(entry));
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

    private Resource resource(ResourceEntry entry) {
        List<Resource.Contributor> contributors = new ArrayList<>();
        for (CslItem.Name name : entry.item().responsible()) {
            Optional<Person> person = list.isUsed(entry) ? contributor(name, entry.at()) : known(name);
            contributors.add(new Resource.Contributor(agreed(name), person.orElse(null)));
            person.filter(maker -> maker.isGivenAwayBy(entry.item().id())).ifPresent(maker -> warnOfKey(entry));
        }
        SitePath page = pages ? Resource.page(entry.item().id()) : null;
        return new Resource(entry.item().named(this::agreed, directory::shown), contributors, page, entry.at());
    }

    private void warnOfKey(ResourceEntry entry) {
        diagnostics.add(
                Problem.NAME_IN_ID,
                entry.at().locate(),
                "the key \"" + entry.item().id() + "\" gives away what name-as hides, in the address of a page",
                "change it, here and wherever it is cited");
    }

    /** Organisations are people of this site only if the author lists them. */
    private Optional<Person> contributor(CslItem.Name name, Origin at) {
        speakers.meetNamesakes(
                name.full(),
                at,
                "give the one who made it an alias that nobody else has, and write that as the author: ");
        Optional<Person> known = known(name);
        if (known.isPresent()) {
            return known;
        }
        List<Person> perhaps = authors.find(name).people();
        if (!perhaps.isEmpty()) {
            speakers.mayBe(name.full(), at, perhaps);
        }
        // Perhaps theirs: a page of its own would tell what they asked not to be told.
        boolean isDelicate =
                perhaps.stream().map(Person::consent).anyMatch(consent -> consent.nameAs() != null || !consent.list());
        return isDelicate || name.isOrganisation() ? Optional.empty() : Optional.of(directory.meet(name.full(), null));
    }

    /** A form of a name that is somebody's here is theirs wherever else this site names them in it. */
    private Optional<Person> known(CslItem.Name name) {
        Optional<Person> exact = directory.byName(name.full());
        if (exact.isPresent() || !directory.namesakes(name.full()).isEmpty()) {
            return exact;
        }
        Optional<Person> found = authors.find(name).one();
        found.ifPresent(person -> directory.alsoCalled(name.full(), person));
        return found;
    }

    /** Of several people whose name it may be, whoever is shown otherwise: it may be them. */
    private CslItem.Name agreed(CslItem.Name name) {
        List<Person> bearers = directory.namesakes(name.full());
        return (bearers.isEmpty() ? authors.find(name).people() : bearers)
                .stream()
                        .map(person -> person.consent().nameAs())
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .map(form -> new CslItem.Name("", "", form))
                        .orElse(name);
    }

    /** Keys of the resources to whose addresses the attributions of an article link. */
    List<String> linked(ArticleDocument article) {
        return list.addresses().keys(article);
    }

    /** Whether what stands in the place of a name is a listed resource by its title and address, and nobody. */
    boolean isTitled(QuotationMark mark) {
        return list.addresses().isTitled(mark);
    }

    /** The resource to whose address an attribution links. */
    Optional<Resource> linked(QuotationMark mark) {
        return list.addresses().key(mark).map(byKey::get);
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
                    DidYouMean.hint(key, list.keys(), "add it to resources.yml:\n- id: " + key + "\n  title: …"));
        }
        return Optional.ofNullable(resource);
    }
}
