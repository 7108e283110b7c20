package dev.outloud.citation;

import dev.outloud.model.CslItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds works of one text that its citations would not tell apart. */
final class Ambiguities {
    private Ambiguities() {}

    /**
     * Groups of works that are cited in the same words, as places in {@code cites}.
     *
     * @param cites in the order of the list
     */
    static List<List<Integer>> of(List<Cite> cites, Engines engines) {
        Map<String, List<Integer>> byFirstName = new LinkedHashMap<>();
        for (int i = 0; i < cites.size(); i++) {
            byFirstName
                    .computeIfAbsent(firstName(cites.get(i).item()), name -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> groups = new ArrayList<>();
        byFirstName.values().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> groups.addAll(sameWords(group, cites, engines)));
        return groups;
    }

    private static String firstName(CslItem item) {
        List<CslItem.Name> names = item.responsible();
        return names.isEmpty() ? "" : names.get(0).brief();
    }

    private static Collection<List<Integer>> sameWords(List<Integer> group, List<Cite> cites, Engines engines) {
        Set<Mark> marks = engines.style().isNote() ? Set.of(Mark.SUBSEQUENT) : Set.of();
        Map<String, List<Integer>> byWords = engines.use(engine -> {
            Map<String, List<Integer>> found = new HashMap<>();
            for (int place : group) {
                String words = engine.citation(List.of(cites.get(place).marked(marks))).stream()
                        .map(Piece::text)
                        .collect(Collectors.joining());
                found.computeIfAbsent(words, unseen -> new ArrayList<>()).add(place);
            }
            return found;
        });
        return byWords.values().stream()
                .filter(same -> same.size() > 1)
                .sorted((one, other) -> Integer.compare(one.get(0), other.get(0)))
                .toList();
    }

    /** a to z, then aa, ab and so on. */
    static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }
}
