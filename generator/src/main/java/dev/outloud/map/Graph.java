package dev.outloud.map;

import dev.outloud.map.Text.Tied;
import dev.outloud.model.map.NetworkMap.Kind;
import dev.outloud.model.map.NetworkMap.Subject;
import dev.outloud.model.map.NetworkMap.Subject.OfPerson;
import dev.outloud.model.map.NetworkMap.Subject.OfText;
import dev.outloud.model.map.NetworkMap.Subject.OfTopic;
import dev.outloud.model.map.NetworkMap.Tie;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Dots and lines without places. Immutable.
 *
 * @param subjects people, then texts, then topics
 */
record Graph(List<Subject> subjects, List<Tie> ties) {
    /** A line between two of the subjects. */
    record Line(Subject from, Subject to, Set<Kind> kinds) {}

    /** Of those that have a line: the others would be lost at the map's edge. */
    static Graph of(Stream<? extends Subject> subjects, List<Line> lines) {
        IdentityHashMap<Subject, Integer> places = new IdentityHashMap<>();
        lines.forEach(line -> {
            places.put(line.from(), -1);
            places.put(line.to(), -1);
        });
        List<Subject> tied = new ArrayList<>();
        subjects.filter(places::containsKey).forEach(subject -> {
            places.put(subject, tied.size());
            tied.add(subject);
        });
        return new Graph(
                tied,
                lines.stream()
                        .map(line -> new Tie(place(line.from(), places), place(line.to(), places), line.kinds()))
                        .toList());
    }

    private static int place(Subject subject, IdentityHashMap<Subject, Integer> places) {
        return places.getOrDefault(subject, -1);
    }

    /** Those of one text. */
    static void lines(Text text, OfText dot, Map<String, OfPerson> people, Map<String, OfTopic> topics, List<Line> to) {
        for (Map.Entry<String, Tied> tied : text.people().entrySet()) {
            OfPerson person = people.get(tied.getKey());
            if (person != null) {
                to.add(new Line(person, dot, tied.getValue().kinds()));
            }
        }
        text.tags().forEach(tag -> {
            OfTopic topic = topics.get(tag.id());
            if (topic != null) {
                to.add(new Line(dot, topic, Set.of(Kind.FILED)));
            }
        });
    }
}
