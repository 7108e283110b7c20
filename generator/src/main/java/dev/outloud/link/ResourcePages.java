package dev.outloud.link;

import dev.outloud.model.Family;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.body.LinkMark;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.ResourceEntry;
import dev.outloud.model.site.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says which resources have pages of their own: whatever a text uses or links to, and the others unless there are very
 * many of them. Immutable.
 */
final class ResourcePages {
    private static final Pattern PAGE = Pattern.compile(Pattern.quote(Resource.LIST.value()) + "([^/?#]+)");

    private final boolean none;
    private final boolean all;
    private final Set<String> used;
    private final Set<String> linked = new HashSet<>();

    /** @param used keys of the resources that articles use */
    ResourcePages(List<ResourceEntry> entries, List<ArticleDocument> articles, Set<String> used, Settings settings) {
        this.none = !settings.has(Family.RESOURCES);
        this.used = Set.copyOf(used);
        this.all = entries.size() - used.size() <= settings.citations().unusedPages();
        if (!all && !none) {
            articles.stream()
                    .flatMap(article -> article.body().links().stream())
                    .map(ResourcePages::named)
                    .forEach(linked::add);
        }
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

    @Nullable
    SitePath of(ResourceEntry entry) {
        String id = entry.item().id();
        boolean wanted = all
                || used.contains(id)
                || linked.contains(Names.folded(id))
                || linked.contains(Names.folded(entry.item().title()));
        return none || !wanted ? null : Resource.page(id);
    }
}
