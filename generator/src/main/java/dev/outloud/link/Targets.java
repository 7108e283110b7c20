package dev.outloud.link;

import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Resource;
import dev.outloud.text.SourcePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Everything that a link within the site can lead to. */
final class Targets {
    private final Map<SourcePath, AddressedArticle> bySource = new HashMap<>();
    private final Map<String, Named> byName = new HashMap<>();

    /**
     * Something with a name.
     *
     * @param name what a wiki link shows for it
     * @param path its page; null for somebody who wants none, and where the author wants none
     * @param article null for people and resources
     */
    record Named(
            String name,
            @org.jspecify.annotations.Nullable SitePath path,
            @org.jspecify.annotations.Nullable ArticleDocument article) {}

    Targets(List<AddressedArticle> articles, Collection<Person> people, Collection<Resource> resources) {
        for (AddressedArticle addressed : articles) {
            Headline headline = addressed.headline();
            bySource.put(addressed.document().source().path(), addressed);
            Named named = new Named(headline.shownTitle(), headline.path(), addressed.document());
            byName.putIfAbsent(Names.folded(headline.title()), named);
            byName.putIfAbsent(Names.folded(headline.shownTitle()), named);
            byName.putIfAbsent(Names.folded(headline.slug()), named);
        }
        for (Resource resource : resources) {
            Named named = new Named(resource.title(), resource.path().orElse(null), null);
            byName.putIfAbsent(Names.folded(resource.id()), named);
            byName.putIfAbsent(Names.folded(resource.title()), named);
        }
        for (Person person : people) {
            Named named = new Named(person.displayName(), person.path().orElse(null), null);
            byName.putIfAbsent(Names.folded(person.id()), named);
            byName.putIfAbsent(Names.folded(person.name()), named);
            person.aliases().forEach(alias -> byName.putIfAbsent(Names.folded(alias), named));
        }
    }

    Optional<AddressedArticle> source(SourcePath path) {
        return Optional.ofNullable(bySource.get(path));
    }

    Optional<Named> named(String name) {
        return Optional.ofNullable(byName.get(Names.folded(name)));
    }

    /** For hints. */
    Collection<String> names() {
        TreeSet<String> names = new TreeSet<>();
        byName.values().forEach(named -> names.add(named.name()));
        return names;
    }

    /** For hints. */
    Collection<SourcePath> sources() {
        return bySource.keySet();
    }
}
