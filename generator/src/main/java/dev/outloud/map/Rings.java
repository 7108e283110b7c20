package dev.outloud.map;

import dev.outloud.map.Graph.Line;
import dev.outloud.map.Text.Tied;
import dev.outloud.model.Person;
import dev.outloud.model.map.NetworkMap;
import dev.outloud.model.map.NetworkMap.Subject.OfPerson;
import dev.outloud.model.map.NetworkMap.Subject.OfText;
import dev.outloud.model.map.NetworkMap.Tie;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Draws one person in the middle, the newest texts that have to do with them in a ring, and in a wider ring who else is
 * credited there most often.
 */
final class Rings {
    private static final int MOST_TEXTS = 12;
    private static final int MOST_OTHERS = 16;

    /** With fewer, a list says the same. */
    private static final int LEAST_TEXTS = 2;

    private static final double INNER = 105;
    private static final double OUTER = 200;

    /** Names lie beside each other, not above. */
    private static final double FLAT = 0.72;

    private final Map<String, OfPerson> credited;

    /** @param credited everybody who can be on a map, by id */
    Rings(Map<String, OfPerson> credited) {
        this.credited = credited;
    }

    NetworkMap round(Person person, List<Text> all) {
        OfPerson middle = credited.get(person.id());
        List<Text> texts = all.stream().limit(MOST_TEXTS).toList();
        Map<String, OfPerson> others = others(person, texts);
        if (middle == null || texts.size() < LEAST_TEXTS || others.isEmpty()) {
            return NetworkMap.EMPTY;
        }
        Map<String, OfPerson> people = new LinkedHashMap<>();
        people.put(person.id(), middle);
        people.putAll(others);
        List<OfText> dots =
                texts.stream().map(text -> new OfText(text.headline())).toList();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < dots.size(); i++) {
            Graph.lines(texts.get(i), dots.get(i), people, Map.of(), lines);
        }
        return drawn(Graph.of(Stream.concat(people.values().stream(), dots.stream()), lines), dots.size());
    }

    private Map<String, OfPerson> others(Person person, List<Text> texts) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Text text : texts) {
            for (Tied tied : text.people().values()) {
                counts.merge(tied.person().id(), 1, Integer::sum);
            }
        }
        counts.remove(person.id());
        Map<String, OfPerson> others = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .filter(credited::containsKey)
                .limit(MOST_OTHERS)
                .forEach(id -> others.put(id, Objects.requireNonNull(credited.get(id))));
        return others;
    }

    /** The first is in the middle; the texts come last. */
    private static NetworkMap drawn(Graph graph, int texts) {
        int count = graph.subjects().size();
        double[] x = new double[count];
        double[] y = new double[count];
        double[] angles = new double[count];
        int first = count - texts;
        for (int i = first; i < count; i++) {
            angles[i] = 2 * Math.PI * (i - first) / texts - Math.PI / 2;
            place(i, INNER, angles[i], x, y);
        }
        List<Integer> others = byDirection(graph.ties(), first, x, y);
        double start = others.isEmpty() ? 0 : direction(others.get(0), graph.ties(), x, y);
        for (int i = 0; i < others.size(); i++) {
            place(others.get(i), OUTER, start + 2 * Math.PI * i / others.size(), x, y);
        }
        double[] radii = graph.subjects().stream().mapToDouble(Drawing::radius).toArray();
        return Drawing.finished(graph, x, y, radii);
    }

    private static void place(int dot, double radius, double angle, double[] x, double[] y) {
        x[dot] = radius * StrictMath.cos(angle);
        y[dot] = radius * FLAT * StrictMath.sin(angle);
    }

    /** The others, round the middle as their texts are. */
    private static List<Integer> byDirection(List<Tie> ties, int first, double[] x, double[] y) {
        Map<Integer, Double> directions = new HashMap<>();
        for (int i = 1; i < first; i++) {
            directions.put(i, direction(i, ties, x, y));
        }
        return directions.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static double direction(int person, List<Tie> ties, double[] x, double[] y) {
        double across = 0;
        double down = 0;
        for (Tie tie : ties) {
            if (tie.from() == person) {
                across += x[tie.to()];
                down += y[tie.to()];
            }
        }
        return StrictMath.atan2(down / FLAT, across);
    }
}
