package dev.outloud.map;

import dev.outloud.map.Text.Tied;
import dev.outloud.model.Person;
import dev.outloud.model.map.NetworkMap.Kind;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Credit;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Replies.Said;
import dev.outloud.model.site.Site;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The posts, newest first, then the pages, that have to do with anybody. Immutable.
 *
 * @param byPerson the same by the id of each person
 */
record Texts(List<Text> all, Map<String, List<Text>> byPerson) {
    static Texts of(Site site) {
        Map<String, Set<Headline>> named = site.attributions().stream()
                .collect(Collectors.toMap(
                        attribution -> attribution.person().id(),
                        attribution -> Stream.concat(attribution.mentions().stream(), attribution.pictured().stream())
                                .collect(Collectors.toSet())));
        List<Text> all = new ArrayList<>();
        for (Post post : site.posts()) {
            add(post.article(), post.tags(), site.replies().to(post), named, all);
        }
        site.pages().forEach(page -> add(page, List.of(), List.of(), named, all));
        Map<String, List<Text>> byPerson = new HashMap<>();
        for (Text text : all) {
            text.people()
                    .keySet()
                    .forEach(id -> byPerson.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(text));
        }
        return new Texts(all, byPerson);
    }

    List<Text> of(Person person) {
        return byPerson.getOrDefault(person.id(), List.of());
    }

    private static void add(
            Article article, List<Label> tags, List<Said> said, Map<String, Set<Headline>> named, List<Text> to) {
        Map<String, Tied> people = new LinkedHashMap<>();
        for (Credit credit : article.credits()) {
            kinds(credit, article.headline(), named).forEach(kind -> tie(credit.person(), kind, people));
        }
        said.stream()
                .flatMap(Said::all)
                .filter(one -> one.reply().kind().says())
                .forEach(one -> {
                    if (one.person() != null) {
                        tie(one.person(), Kind.REPLIED, people);
                    }
                });
        if (!people.isEmpty()) {
            to.add(new Text(article.headline(), people, tags));
        }
    }

    private static void tie(Person person, Kind kind, Map<String, Tied> people) {
        if (person.path().isPresent()) {
            people.computeIfAbsent(person.id(), id -> new Tied(person, EnumSet.noneOf(Kind.class)))
                    .kinds()
                    .add(kind);
        }
    }

    /** The speaker of a quotation is named below it, which is no mention of its own. */
    private static Set<Kind> kinds(Credit credit, Headline headline, Map<String, Set<Headline>> named) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Credit.Reason reason : credit.reasons()) {
            kinds.add(
                    switch (reason) {
                        case QUOTED -> Kind.QUOTED;
                        case CITED -> Kind.CITED;
                        case TRANSLATED, MENTIONED, PICTURED -> Kind.MENTIONED;
                    });
        }
        if (kinds.size() > 1
                && !named.getOrDefault(credit.person().id(), Set.of()).contains(headline)) {
            kinds.remove(Kind.MENTIONED);
        }
        return kinds;
    }
}
