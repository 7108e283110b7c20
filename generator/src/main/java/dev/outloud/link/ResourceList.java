package dev.outloud.link;

import dev.outloud.model.body.LinkMark;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.ResourceEntry;
import dev.outloud.model.site.Resource;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The resource list as written, and which of it the site shows: whatever a text uses or links to, and the others unless
 * they are so many that the list is somebody's whole library. Immutable once made.
 */
final class ResourceList {
    private static final Pattern PAGE = Pattern.compile(Pattern.quote(Resource.LIST.value()) + "([^/?#]+)");

    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> used = new HashSet<>();
    private final CitedAddresses addresses;
    private final List<ResourceEntry> shown;

    /**
     * @param articles those that are published
     * @param unused up to how many that no text uses are shown all the same
     */
    ResourceList(List<ResourceEntry> entries, List<ArticleDocument> articles, Directory directory, int unused) {
        this.addresses = new CitedAddresses(entries, directory);
        entries.forEach(entry -> keys.add(entry.item().id()));
        Set<String> linked = new HashSet<>();
        for (ArticleDocument article : articles) {
            used.addAll(article.resourceKeys());
            used.addAll(addresses.keys(article));
            article.body().links().forEach(link -> linked.add(named(link)));
        }
        List<ResourceEntry> wanted = entries.size() <= unused
                ? entries
                : entries.stream()
                        .filter(entry -> isUsed(entry)
                                || linked.contains(Names.folded(entry.item().id()))
                                || linked.contains(Names.folded(entry.item().title())))
                        .toList();
        this.shown = entries.size() - wanted.size() <= unused ? entries : wanted;
    }

    /** The folded title or key by which a link may mean a resource. */
    private static String named(LinkMark link) {
        if (link.wiki()) {
            int hash = link.target().indexOf('#');
            return Names.folded(hash > 0 ? link.target().substring(0, hash) : link.target());
        }
        Matcher page = PAGE.matcher(link.target());
        return page.find() ? Names.folded(page.group(1)) : "";
    }

    /** What the site shows, in the order of the list. */
    List<ResourceEntry> shown() {
        return shown;
    }

    /** All keys, for hints. */
    Collection<String> keys() {
        return keys;
    }

    /** Whether a text cites it, lists it or links to its address as a source. */
    boolean isUsed(ResourceEntry entry) {
        return used.contains(entry.item().id());
    }

    CitedAddresses addresses() {
        return addresses;
    }
}
