package dev.outloud.citation;

import dev.outloud.model.CslItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Names the authors of several works in one citation once: {@code Doe, 2000, 2001}. */
final class AuthorGroups {
    private final Collapse collapse;
    private final List<Cite> cites;

    /** Places of the cites as they are to stand. */
    private final List<Integer> places = new ArrayList<>();

    /** By position, whether the one before is by the same authors. */
    private final List<Boolean> again = new ArrayList<>();

    private AuthorGroups(Collapse collapse, List<Cite> cites) {
        this.collapse = collapse;
        this.cites = cites;
    }

    /**
     * The citation with works of the same authors side by side. One with words or a locator of its own stays by itself:
     * behind them nobody would know what the next year belongs to.
     *
     * @param pieces of the citation as it is otherwise
     * @param engine writes cites in the order given
     */
    static List<Piece> collapsed(
            List<Piece> pieces, List<Cite> cites, Collapse collapse, Function<List<Cite>, List<Piece>> engine) {
        AuthorGroups groups = new AuthorGroups(collapse, cites);
        groups.group(pieces);
        return groups.again.contains(true) ? groups.write(engine) : pieces;
    }

    private void group(List<Piece> pieces) {
        Map<Object, List<Integer>> byAuthors = new LinkedHashMap<>();
        pieces.stream()
                .map(Piece::cite)
                .filter(place -> place != Piece.NONE)
                .distinct()
                .forEach(place -> byAuthors
                        .computeIfAbsent(authors(place), unmet -> new ArrayList<>())
                        .add(place));
        for (List<Integer> group : byAuthors.values()) {
            for (int place : group) {
                again.add(place != group.get(0));
                places.add(place);
            }
        }
    }

    /** Something that is equal for works whose authors need not be named again. */
    private Object authors(int place) {
        Cite cite = cites.get(place);
        List<CslItem.Name> authors = cite.item().responsible();
        return authors.isEmpty() || cite.suppressAuthor() || !cite.isBare() ? place : authors;
    }

    private List<Piece> write(Function<List<Cite>, List<Piece>> engine) {
        List<Cite> ordered = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Cite cite = cites.get(places.get(i));
            ordered.add(again.get(i) ? cite.withoutAuthor() : cite);
        }
        List<Piece> written = new ArrayList<>();
        int position = Piece.NONE;
        for (Piece piece : engine.apply(ordered)) {
            position = piece.cite() == Piece.NONE ? position : piece.cite();
            written.add(piece.cite() == Piece.NONE ? between(piece, position) : piece.of(places.get(position)));
        }
        return written;
    }

    /** What stands between two cites, if it does. */
    private Piece between(Piece piece, int position) {
        if (position == Piece.NONE || position + 1 >= places.size()) {
            return piece;
        }
        if (again.get(position + 1)) {
            return piece.with(collapse.within());
        }
        return again.get(position) && !collapse.behind().isEmpty() ? piece.with(collapse.behind()) : piece;
    }
}
