package dev.outloud.link;

import dev.outloud.model.CslItem;
import dev.outloud.model.Media;
import dev.outloud.model.Person;
import dev.outloud.model.body.Citation;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.CitedIn;
import dev.outloud.model.site.Credit;
import dev.outloud.model.site.CreditCount;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.MediaUse;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Quotation;
import dev.outloud.model.site.Resource;
import dev.outloud.model.site.ResourceUse;
import dev.outloud.model.site.Series;
import dev.outloud.model.site.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Turns around what articles say: who is quoted where, what is cited where, which posts have a tag. Each list is made
 * in one pass over the articles.
 */
final class Gathering {
    private final List<Post> posts;
    private final List<Article> articles;

    /**
     * @param posts newest first
     * @param pages by address
     */
    Gathering(List<Post> posts, List<Article> pages) {
        this.posts = posts;
        this.articles =
                Stream.concat(posts.stream().map(Post::article), pages.stream()).toList();
    }

    List<Quotation> quotations() {
        return articles.stream()
                .flatMap(article -> article.quotations().stream())
                .toList();
    }

    List<Attribution> attributions(Collection<Person> people, Collection<Resource> resources) {
        Map<Person, List<Quotation>> quoted = new HashMap<>();
        Map<Person, Set<Headline>> mentioned = new HashMap<>();
        Map<Person, Set<Headline>> written = new HashMap<>();
        Map<Person, Set<Headline>> credited = new HashMap<>();
        Map<Person, List<Resource>> works = new HashMap<>();
        for (Article article : articles) {
            for (Quotation quotation : article.quotations()) {
                quotation.speakers().forEach(person -> list(quoted, person).add(quotation));
            }
            article.document()
                    .body()
                    .mentions()
                    .forEach(mention -> article.links()
                            .person(mention)
                            .ifPresent(person -> set(mentioned, person).add(article.headline())));
            article.credits().stream()
                    .filter(credit -> credit.reasons().contains(Credit.Reason.PICTURED))
                    .forEach(credit -> set(mentioned, credit.person()).add(article.headline()));
        }
        for (Post post : posts) {
            post.article().authors().forEach(person -> set(written, person).add(post.headline()));
            post.article()
                    .credits()
                    .forEach(credit -> set(credited, credit.person()).add(post.headline()));
        }
        resources.forEach(resource ->
                resource.people().forEach(person -> list(works, person).add(resource)));
        return people.stream()
                .sorted(Comparator.comparing((Person person) -> Names.folded(person.displayName()))
                        .thenComparing(Person::id))
                .map(person -> new Attribution(
                        person,
                        quoted.getOrDefault(person, List.of()),
                        works.getOrDefault(person, List.of()),
                        List.copyOf(mentioned.getOrDefault(person, Set.of())),
                        List.copyOf(credited.getOrDefault(person, Set.of())),
                        List.copyOf(written.getOrDefault(person, Set.of()))))
                .toList();
    }

    List<ResourceUse> resources(Collection<Resource> resources) {
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
                .sorted(Comparator.comparing(Gathering::sortKey).thenComparing(Resource::id))
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

    List<MediaUse> media(Directory directory) {
        Map<String, Media> used = new TreeMap<>();
        Map<String, Set<Headline>> shown = new HashMap<>();
        for (Article article : articles) {
            pictures(article).forEach(picture -> {
                Media credit = picture.credit();
                if (credit != null) {
                    used.put(credit.id(), credit);
                    shown.computeIfAbsent(credit.id(), key -> new LinkedHashSet<>())
                            .add(article.headline());
                }
            });
        }
        return used.values().stream()
                .map(media -> new MediaUse(
                        media,
                        directory.named(media.creator()).orElse(null),
                        List.copyOf(shown.getOrDefault(media.id(), Set.of()))))
                .toList();
    }

    /** Labels are gathered from the oldest post on, so that the first way of writing one stays. */
    List<Tag> tags() {
        Map<String, List<Headline>> byId = new HashMap<>();
        posts.forEach(post -> post.tags()
                .forEach(label -> byId.computeIfAbsent(label.id(), key -> new ArrayList<>())
                        .add(post.headline())));
        return labels(posts.stream().flatMap(post -> post.tags().stream())).stream()
                .map(label -> new Tag(label.id(), label.name(), byId.getOrDefault(label.id(), List.of())))
                .toList();
    }

    List<Series> series() {
        Map<String, List<Headline>> byId = new HashMap<>();
        for (int i = posts.size() - 1; i >= 0; i--) {
            Post post = posts.get(i);
            if (post.series() != null) {
                byId.computeIfAbsent(post.series().id(), key -> new ArrayList<>())
                        .add(post.headline());
            }
        }
        return labels(posts.stream().map(Post::series).flatMap(Stream::ofNullable)).stream()
                .map(label -> new Series(label.id(), label.name(), byId.getOrDefault(label.id(), List.of())))
                .toList();
    }

    private static List<Label> labels(Stream<Label> newestFirst) {
        Map<String, Label> oldest = new LinkedHashMap<>();
        newestFirst.forEach(label -> oldest.put(label.id(), label));
        return oldest.values().stream()
                .sorted(Comparator.comparing((Label label) -> Names.folded(label.name()))
                        .thenComparing(Label::id))
                .toList();
    }

    CreditCount credit() {
        int due = 0;
        int given = 0;
        Set<Resource> used = new LinkedHashSet<>();
        for (Article article : articles) {
            List<Picture> pictures = pictures(article).toList();
            due += article.quotations().size() + pictures.size();
            given += (int) article.quotations().stream()
                    .filter(Quotation::isAttributed)
                    .count();
            given += (int) pictures.stream().filter(p -> p.credit() != null).count();
            used.addAll(article.bibliography());
        }
        long named = used.stream().filter(r -> !r.names().isEmpty()).count();
        return new CreditCount(due + used.size(), given + (int) named);
    }

    private static Stream<Picture> pictures(Article article) {
        return Stream.concat(Stream.ofNullable(article.lead()), article.pictures().stream());
    }

    private static <V> List<V> list(Map<Person, List<V>> map, Person person) {
        return map.computeIfAbsent(person, key -> new ArrayList<>());
    }

    private static <V> Set<V> set(Map<Person, Set<V>> map, Person person) {
        return map.computeIfAbsent(person, key -> new LinkedHashSet<>());
    }
}
