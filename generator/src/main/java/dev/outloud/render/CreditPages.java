package dev.outloud.render;

import dev.outloud.model.Excerpts;
import dev.outloud.model.Family;
import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.SitePath;
import dev.outloud.model.map.Maps;
import dev.outloud.model.map.NetworkMap;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.ResourceUse;
import dev.outloud.model.site.Site;
import dev.outloud.render.view.FeedView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The pages that give credit: people, resources, quotations and media. */
final class CreditPages {
    private final Views views;
    private final Heads heads;
    private final PeopleViews people;
    private final ResourceViews resources;
    private final JsonLd data;
    private final Maps maps;

    CreditPages(Views views, Heads heads, Maps maps) {
        this.views = views;
        this.heads = heads;
        this.maps = maps;
        Map<String, Integer> citations = views.edition().site().resources().stream()
                .collect(Collectors.toMap(use -> use.resource().id(), ResourceViews::articles));
        this.people = new PeopleViews(views, citations);
        this.resources = new ResourceViews(views);
        this.data = new JsonLd(views.settings(), views.edition().site().snapshots());
    }

    List<Page> all() {
        Site site = views.edition().site();
        List<Page> pages = new ArrayList<>();
        for (PeopleLists.Order order : PeopleLists.Order.values()) {
            pages.add(people(order));
        }
        site.listed().forEach(attribution -> pages.add(person(attribution)));
        if (site.settings().has(Family.RESOURCES)) {
            pages.add(index("resources.ftlh", "resources", List.of(), () -> Map.of("works", resources.all())));
            site.resources().forEach(use -> use.resource().path().ifPresent(path -> pages.add(resource(use, path))));
        }
        if (site.settings().has(Family.QUOTES)) {
            List<FeedView> feeds = new FeedViews(views).quotations();
            pages.add(index(
                    "quotes.ftlh",
                    "quotes",
                    feeds,
                    () -> Map.of("quotations", views.quotations(site.quotations()), "feeds", feeds)));
            site.quotations().forEach(quotation -> pages.add(quotation(quotation)));
        }
        if (!site.reading().isEmpty()) {
            ReadingViews reading = new ReadingViews(views);
            List<FeedView> feeds = new FeedViews(views).reading();
            pages.add(index(
                    "reading.ftlh",
                    "reading",
                    feeds,
                    () -> Map.of("days", reading.days(), "people", reading.people(), "feeds", feeds)));
        }
        if (site.settings().has(Family.NETWORK)) {
            pages.add(index("network.ftlh", "network", List.of(), this::network));
        }
        if (site.settings().has(Family.CREDITS)) {
            pages.add(index("credits.ftlh", "credits", List.of(), () -> Map.of("media", MediaViews.all(views))));
        }
        return pages;
    }

    private Map<String, Object> network() {
        NetworkMap map = maps.whole();
        MapViews shown = new MapViews(views, map);
        return map.isEmpty()
                ? Map.of()
                : Map.of("map", shown.picture(), "people", shown.people(), "texts", shown.texts());
    }

    private Messages messages() {
        return views.messages();
    }

    private Page index(String template, String name, List<FeedView> feeds, Supplier<Map<String, Object>> shown) {
        SitePath path = new SitePath("/" + name + "/");
        return new Page(path.file(), template, messages(), () -> {
            Map<String, Object> values = new HashMap<>(shown.get());
            values.put(
                    "page",
                    heads.page(messages().text(name + ".title"), messages().text(name + ".lede"), path, feeds, null));
            values.put("site", heads.site());
            return values;
        });
    }

    private Page people(PeopleLists.Order order) {
        PeopleLists lists = new PeopleLists(views);
        String heading = order == PeopleLists.Order.NAME
                ? messages().text("people.title")
                : messages().text("people.sorted", messages().text(order.key()));
        return new Page(
                order.path().file(),
                "people.ftlh",
                messages(),
                () -> Map.of(
                        "page", heads.page(heading, messages().text("people.lede"), order.path()),
                        "site", heads.site(),
                        "orders", lists.orders(),
                        "dated", order == PeopleLists.Order.DATE,
                        "groups", lists.credited(order),
                        "answering", order == PeopleLists.Order.NAME ? lists.answering() : List.of(),
                        "writing", order == PeopleLists.Order.NAME ? lists.writing() : List.of()));
    }

    private Page person(Attribution attribution) {
        Person person = attribution.person();
        SitePath path = person.path().orElseThrow();
        return new Page(path.file(), "person.ftlh", messages(), () -> {
            List<FeedView> feeds = new FeedViews(views).person(attribution);
            String description = person.bio() == null
                    ? messages()
                            .text(
                                    "person.description",
                                    person.displayName(),
                                    views.settings().title())
                    : person.bio();
            Map<String, Object> values = new HashMap<>();
            values.put("page", heads.page(person.displayName(), description, path, feeds, data.profile(person)));
            values.put("site", heads.site());
            values.put("profile", people.profile(attribution));
            NetworkMap around = maps.around(person);
            if (!around.isEmpty()) {
                values.put("map", new MapViews(views, around).picture());
            }
            return values;
        });
    }

    private Page resource(ResourceUse use, SitePath path) {
        Resource resource = use.resource();
        return new Page(
                path.file(),
                "resource.ftlh",
                messages(),
                () -> Map.of(
                        "page",
                        heads.page(resource.title(), "", path, List.of(), data.resource(resource)),
                        "site",
                        heads.site(),
                        "resource",
                        resources.view(use)));
    }

    private Page quotation(Quotation quotation) {
        String speakers = quotation.speakers().stream().map(Person::displayName).collect(Collectors.joining(", "));
        String heading =
                speakers.isEmpty() ? messages().text("quote.title") : messages().text("quote.by", speakers);
        return new Page(
                quotation.path().file(),
                "quote.ftlh",
                messages(),
                () -> Map.of(
                        "page",
                        heads.quotation(
                                heading, quotation, data.quotation(quotation, views.language(quotation.article()))),
                        "site",
                        heads.site(),
                        "quotation",
                        views.quotation(quotation),
                        "card",
                        heads.cardHref(quotation.path()),
                        "share",
                        ShareLinks.of(
                                views.url().absolute(quotation.path()),
                                "“" + Excerpts.of(quotation.text()) + "”"
                                        + (speakers.isEmpty() ? "" : " — " + speakers))));
    }
}
