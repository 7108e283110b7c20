package dev.outloud.map;

import dev.outloud.map.Graph.Line;
import dev.outloud.model.map.NetworkMap.Kind;
import dev.outloud.model.map.NetworkMap.Subject.OfPerson;
import dev.outloud.model.map.NetworkMap.Subject.OfText;
import dev.outloud.model.map.NetworkMap.Subject.OfTopic;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Label;
import dev.outloud.model.site.Site;
import dev.outloud.model.site.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides what a map of a whole site shows. A site may have more people, texts and topics than a map is still read with: the
 * people credited most, the newest texts and the topics of most texts are on it. Somebody whose texts are all too old for it
 * is tied to their topics.
 */
final class WholeSite {
    static final int MOST_PEOPLE = 2000;
    static final int MOST_TEXTS = 400;
    private static final int MOST_TOPICS = 100;

    /** To how many topics somebody is tied who has no text on the map. */
    private static final int TOPICS_EACH = 3;

    private final Site site;
    private final Texts texts;

    WholeSite(Site site, Texts texts) {
        this.site = site;
        this.texts = texts;
    }

    Graph graph() {
        Map<String, OfPerson> people = people();
        Map<String, OfTopic> topics = topics();
        List<Line> lines = new ArrayList<>();
        List<OfText> dots = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        texts.all().stream().limit(MOST_TEXTS).forEach(text -> {
            OfText dot = new OfText(text.headline());
            dots.add(dot);
            placed.addAll(text.people().keySet());
            Graph.lines(text, dot, people, topics, lines);
        });
        people.forEach((id, person) -> {
            if (!placed.contains(id)) {
                near(person, topics).forEach(topic -> lines.add(new Line(person, topic, Set.of(Kind.NEAR))));
            }
        });
        return Graph.of(
                Stream.of(people.values(), dots, topics.values()).flatMap(subjects -> subjects.stream()), lines);
    }

    private Map<String, OfPerson> people() {
        return site.listed().stream()
                .filter(attribution -> !texts.of(attribution.person()).isEmpty())
                .sorted(Comparator.comparingInt(Attribution::count).reversed())
                .limit(MOST_PEOPLE)
                .map(attribution -> new OfPerson(attribution.person(), attribution.count()))
                .collect(Collectors.toMap(
                        dot -> dot.person().id(), Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    /** Those with more than one text that has to do with somebody: one alone would tie nothing together. */
    private Map<String, OfTopic> topics() {
        Map<String, Long> counts = texts.all().stream()
                .flatMap(text -> text.tags().stream())
                .collect(Collectors.groupingBy(Label::id, Collectors.counting()));
        return site.tags().stream()
                .filter(tag -> counts.getOrDefault(tag.id(), 0L) > 1)
                .sorted(Comparator.comparingLong((Tag tag) -> counts.getOrDefault(tag.id(), 0L))
                        .reversed()
                        .thenComparing(Tag::id))
                .limit(MOST_TOPICS)
                .collect(Collectors.toMap(Tag::id, OfTopic::new, (a, b) -> a, LinkedHashMap::new));
    }

    private List<OfTopic> near(OfPerson person, Map<String, OfTopic> topics) {
        Map<String, Long> counts = texts.of(person.person()).stream()
                .flatMap(text -> text.tags().stream())
                .map(Label::id)
                .filter(topics::containsKey)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(TOPICS_EACH)
                .map(entry -> Objects.requireNonNull(topics.get(entry.getKey())))
                .toList();
    }
}
