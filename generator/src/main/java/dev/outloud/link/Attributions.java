package dev.outloud.link;

import dev.outloud.model.Person;
import dev.outloud.model.body.Speaker;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Credit;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what the site has of each person: in one pass over the articles, by name. */
final class Attributions {
    private Attributions() {}

    static List<Attribution> of(
            List<Article> articles,
            List<Post> posts,
            Collection<Person> people,
            Collection<Resource> resources,
            FormerAddresses former) {
        Map<Person, List<Quotation>> quoted = new HashMap<>();
        Map<Person, Set<Headline>> mentioned = new HashMap<>();
        Map<Person, Set<Headline>> pictured = new HashMap<>();
        Map<Person, Set<Headline>> written = new HashMap<>();
        Map<Person, Set<Headline>> credited = new HashMap<>();
        Map<Person, List<Resource>> works = new HashMap<>();
        for (Article article : articles) {
            for (Quotation quotation : article.quotations()) {
                quotation.speakers().forEach(person -> list(quoted, person).add(quotation));
            }
            Set<Span> said = saidBy(article);
            article.document().body().mentions().stream()
                    .filter(mention -> !said.contains(mention.at()))
                    .forEach(mention -> article.links()
                            .person(mention)
                            .ifPresent(person -> set(mentioned, person).add(article.headline())));
            article.credits().stream()
                    .filter(credit -> credit.reasons().contains(Credit.Reason.TRANSLATED))
                    .forEach(credit -> set(mentioned, credit.person()).add(article.headline()));
            article.credits().stream()
                    .filter(credit -> credit.reasons().contains(Credit.Reason.PICTURED))
                    .filter(credit -> !set(mentioned, credit.person()).contains(article.headline()))
                    .forEach(credit -> set(pictured, credit.person()).add(article.headline()));
        }
        for (Post post : posts) {
            post.article().authors().forEach(person -> set(written, person).add(post.headline()));
            post.article()
                    .credits()
                    .forEach(credit -> set(credited, credit.person()).add(post.headline()));
        }
        Companions companions = new Companions(posts);
        resources.forEach(resource ->
                resource.people().forEach(person -> list(works, person).add(resource)));
        return people.stream()
                .map(person -> Map.entry(Names.folded(person.displayName()), person))
                .sorted(Map.Entry.<String, Person>comparingByKey()
                        .thenComparing(entry -> entry.getValue().id()))
                .map(Map.Entry::getValue)
                .map(person -> new Attribution(
                        person,
                        former.of(person),
                        quoted.getOrDefault(person, List.of()),
                        works.getOrDefault(person, List.of()),
                        List.copyOf(mentioned.getOrDefault(person, Set.of())),
                        List.copyOf(pictured.getOrDefault(person, Set.of())),
                        List.copyOf(credited.getOrDefault(person, Set.of())),
                        List.copyOf(written.getOrDefault(person, Set.of())),
                        companions.of(person)))
                .toList();
    }

    /** Where a name only says whose words a quotation is, which tells no more of its bearer than the quotation. */
    private static Set<Span> saidBy(Article article) {
        return article.document().body().quotations().stream()
                .flatMap(quotation -> quotation.speakers().stream())
                .map(Speaker::at)
                .collect(Collectors.toSet());
    }

    private static <V> List<V> list(Map<Person, List<V>> map, Person person) {
        return map.computeIfAbsent(person, key -> new ArrayList<>());
    }

    private static <V> Set<V> set(Map<Person, Set<V>> map, Person person) {
        return map.computeIfAbsent(person, key -> new LinkedHashSet<>());
    }
}
