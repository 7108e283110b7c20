package dev.outloud.link;

import dev.outloud.model.Person;
import dev.outloud.model.site.Companion;
import dev.outloud.model.site.Post;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds who is credited beside whom: in one pass over the posts, each pair of a post once. */
final class Companions {
    /** A post that credits more is a list of names, and would take the square of their number. */
    private static final int MOST_IN_A_POST = 30;

    private static final int MOST_OF_ONE = 12;

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Map<String, Integer>> together = new HashMap<>();

    Companions(List<Post> posts) {
        for (Post post : posts) {
            List<Person> credited = post.article().creditedInLists();
            List<Person> some = credited.subList(0, Math.min(MOST_IN_A_POST, credited.size()));
            for (Person one : some) {
                people.put(one.id(), one);
                Map<String, Integer> beside = together.computeIfAbsent(one.id(), key -> new HashMap<>());
                some.stream()
                        .map(Person::id)
                        .filter(other -> !other.equals(one.id()))
                        .forEach(other -> beside.merge(other, 1, Integer::sum));
            }
        }
    }

    /** At most a dozen, who is most often beside a person first. */
    List<Companion> of(Person person) {
        return together.getOrDefault(person.id(), Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_OF_ONE)
                .flatMap(entry -> Stream.ofNullable(people.get(entry.getKey()))
                        .map(beside -> new Companion(beside, entry.getValue())))
                .toList();
    }
}
