package dev.outloud.link;

import dev.outloud.model.CslItem;
import dev.outloud.model.body.Citation;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.CitedIn;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.ResourceUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers where each resource is cited and quoted: in one pass over the articles, by author and title. */
final class ResourceUses {
    private ResourceUses() {}

    static List<ResourceUse> of(List<Article> articles, Collection<Resource> resources) {
        Map<String, Set<CitedIn>> cited = new HashMap<>();
        Map<String, List<Quotation>> quoted = new HashMap<>();
        for (Article article : articles) {
            Set<String> inText = new LinkedHashSet<>();
            for (Citation citation : article.document().body().citations()) {
                for (Citation.Item item : citation.items()) {
                    inText.add(item.key());
                    cited.computeIfAbsent(item.key(), key -> new LinkedHashSet<>())
                            .add(new CitedIn(article.headline(), item.locator()));
                }
            }
            for (Resource resource : article.bibliography()) {
                if (!inText.contains(resource.id())) {
                    cited.computeIfAbsent(resource.id(), key -> new LinkedHashSet<>())
                            .add(new CitedIn(article.headline(), ""));
                }
            }
            for (Quotation quotation : article.quotations()) {
                if (quotation.source() != null) {
                    quoted.computeIfAbsent(quotation.source().id(), key -> new ArrayList<>())
                            .add(quotation);
                }
            }
        }
        return resources.stream()
                // A key is made once for each, not at every comparison.
                .map(resource -> Map.entry(sortKey(resource), resource))
                .sorted(Map.Entry.<String, Resource>comparingByKey()
                        .thenComparing(entry -> entry.getValue().id()))
                .map(Map.Entry::getValue)
                .map(resource -> new ResourceUse(
                        resource,
                        List.copyOf(cited.getOrDefault(resource.id(), Set.of())),
                        quoted.getOrDefault(resource.id(), List.of())))
                .toList();
    }

    private static String sortKey(Resource resource) {
        List<CslItem.Name> authors = resource.names();
        String first = authors.isEmpty() ? resource.title() : authors.get(0).brief();
        return Names.folded(first + " " + resource.title());
    }
}
