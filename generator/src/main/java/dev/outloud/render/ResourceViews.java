package dev.outloud.render;

import dev.outloud.model.CslItem;
import dev.outloud.model.Typography;
import dev.outloud.model.site.CitedIn;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.ResourceUse;
import dev.outloud.render.view.CitedInView;
import dev.outloud.render.view.ResourceView;
import dev.outloud.render.view.WorkView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the pages of resources and their index show. */
final class ResourceViews {
    private final Views views;

    ResourceViews(Views views) {
        this.views = views;
    }

    List<WorkView> all() {
        return views.edition().site().resources().stream()
                .map(use -> new WorkView(
                        use.resource().anchor(),
                        views.resourceHref(use.resource()),
                        Views.parts(views.lines().reference(use.resource())),
                        views.cite(use.resource()),
                        articles(use)))
                .toList();
    }

    /** One article that cites a resource at two places counts once. */
    static int articles(ResourceUse use) {
        return (int) use.citedIn().stream()
                .map(cited -> cited.article().slug())
                .distinct()
                .count();
    }

    ResourceView view(ResourceUse use) {
        Resource resource = use.resource();
        CslItem item = resource.item();
        return new ResourceView(
                resource.id(),
                resource.title(),
                views.people(resource.people()),
                others(resource),
                details(item),
                item.url(),
                views.version(item.url()),
                Views.parts(views.lines().reference(resource)),
                views.cite(resource),
                views.edition().offers(resource).stream().map(Views::offer).toList(),
                views.edition().bibtex(resource),
                views.quotations(use.quotations()),
                citedIn(use));
    }

    /** Each article once, with all the places of the resource that it cites. */
    private List<CitedInView> citedIn(ResourceUse use) {
        Map<Headline, List<String>> locators = new LinkedHashMap<>();
        for (CitedIn cited : use.citedIn()) {
            List<String> places = locators.computeIfAbsent(cited.article(), article -> new ArrayList<>());
            if (!cited.locator().isEmpty()) {
                places.add(Typography.pages(cited.locator()));
            }
        }
        return locators.entrySet().stream()
                .map(entry -> new CitedInView(views.headline(entry.getKey()), String.join("; ", entry.getValue())))
                .toList();
    }

    /** Authors without a page of their own: organisations, and people of resources that no article uses. */
    private static List<String> others(Resource resource) {
        return resource.contributors().stream()
                .filter(contributor -> contributor.person() == null)
                .map(contributor -> contributor.name().full())
                .toList();
    }

    private static String details(CslItem item) {
        CslItem.Issued issued = item.issued();
        return Stream.of(
                        item.variable("container-title").stream(),
                        item.variable("publisher").stream(),
                        Stream.ofNullable(issued).map(CslItem.Issued::brief))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }
}
