package dev.outloud.share;

import dev.outloud.model.Network;
import dev.outloud.model.share.Snippet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * In which order the texts of a post go out on a network: first that it is there, then by turns what others say in it,
 * what it asks, which works it uses, and once more that it is there in other words. Thanks are for one person, and a
 * thread is for somebody who sits by it.
 */
final class Turns {
    private static final List<Snippet.Kind> ORDER =
            List.of(Snippet.Kind.ANNOUNCE, Snippet.Kind.QUOTE, Snippet.Kind.QUESTION, Snippet.Kind.RESOURCE);

    private Turns() {}

    /** Each text once. */
    static List<Snippet> of(Network network, List<Snippet> snippets) {
        Set<String> texts = new HashSet<>();
        List<Snippet> all = snippets.stream()
                .filter(snippet -> snippet.network() == network && ORDER.contains(snippet.kind()))
                .filter(snippet -> texts.add(snippet.parts().get(0).text()))
                .toList();
        List<Iterator<Snippet>> kinds = ORDER.stream()
                .map(kind ->
                        all.stream().filter(snippet -> snippet.kind() == kind).iterator())
                .toList();
        List<Snippet> turns = new ArrayList<>();
        while (turns.size() < all.size()) {
            kinds.stream().filter(Iterator::hasNext).forEach(kind -> turns.add(kind.next()));
        }
        return turns;
    }
}
