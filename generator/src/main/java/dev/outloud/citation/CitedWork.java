package dev.outloud.citation;

import dev.outloud.model.CslItem;
import dev.outloud.model.site.CitationStyle.Cited;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What one text says of a work wherever it cites it.
 *
 * @param item the record for its citations, in which names may say more than in the list
 * @param number its place in the list, from 1
 * @param yearSuffix empty, or the letter behind its year
 * @param isAmbiguous whether its citation could be another work's, and no letter tells them apart
 */
record CitedWork(Cited cited, CslItem item, int number, String yearSuffix, boolean isAmbiguous) {
    /** The works of a text by their keys, in the order of its list. */
    static Map<String, CitedWork> of(List<Cited> resources, Engines engines) {
        List<Cite> plain =
                cites(resources.stream().map(cited -> cited.resource().item()).toList());
        List<Integer> order = plain.size() < 2 ? List.of(0) : engines.use(engine -> engine.sorted(plain));
        List<Cited> sorted = order.stream()
                .filter(place -> place < resources.size())
                .map(resources::get)
                .toList();
        CslStyle style = engines.style();
        List<CslItem> items = style.givenNames()
                .toldApart(
                        sorted.stream().map(cited -> cited.resource().item()).toList(),
                        some -> Ambiguities.of(cites(some), engines));
        Map<Integer, String> suffixes = new HashMap<>();
        Set<Integer> ambiguous = new HashSet<>();
        for (List<Integer> group : Ambiguities.of(cites(items), engines)) {
            for (int i = 0; i < group.size(); i++) {
                if (style.addsYearSuffix()) {
                    suffixes.put(group.get(i), Ambiguities.letter(i));
                } else {
                    ambiguous.add(group.get(i));
                }
            }
        }
        Map<String, CitedWork> works = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            works.put(
                    sorted.get(i).resource().id(),
                    new CitedWork(
                            sorted.get(i), items.get(i), i + 1, suffixes.getOrDefault(i, ""), ambiguous.contains(i)));
        }
        return works;
    }

    private static List<Cite> cites(List<CslItem> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> Cite.of(items.get(i), i + 1, ""))
                .toList();
    }
}
