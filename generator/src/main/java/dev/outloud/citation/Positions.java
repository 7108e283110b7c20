package dev.outloud.citation;

import dev.outloud.model.body.Citation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where each cite stands to those before it in one text: CSL 1.0.2, "Choose", {@code position}. Asked in the order of
 * reading; for one text and one thread.
 */
final class Positions {
    /** The usual distance within which a note is near. */
    private static final int NEAR = 5;

    private final Map<String, Integer> firstNotes = new HashMap<>();
    private final Map<String, Integer> lastNotes = new HashMap<>();
    private List<Citation.Item> previous = List.of();

    /** @param place of the cite in its citation, from 0 */
    Set<Mark> next(List<Citation.Item> citation, int place, int note) {
        Citation.Item item = citation.get(place);
        Integer last = lastNotes.put(item.key(), note);
        firstNotes.putIfAbsent(item.key(), note);
        Set<Mark> marks = EnumSet.of(last == null ? Mark.FIRST : Mark.SUBSEQUENT);
        if (last != null) {
            ibid(item, citation, place, marks);
            if (note - last <= NEAR) {
                marks.add(Mark.NEAR_NOTE);
            }
        }
        if (place == citation.size() - 1) {
            previous = citation;
        }
        return marks;
    }

    /** The cite right before this one, within the same brackets or alone in those before. */
    private void ibid(Citation.Item item, List<Citation.Item> citation, int place, Set<Mark> marks) {
        Citation.Item before = place > 0 ? citation.get(place - 1) : previous.size() == 1 ? previous.get(0) : null;
        if (before == null || !before.key().equals(item.key())) {
            return;
        }
        if (item.locator().equals(before.locator())) {
            marks.add(Mark.IBID);
        } else if (!item.locator().isEmpty()) {
            marks.add(Mark.IBID);
            marks.add(Mark.IBID_WITH_LOCATOR);
        }
    }

    /** The note that has cited a work first, if it was not this one; otherwise 0. */
    int firstNote(String key, int note) {
        int first = firstNotes.getOrDefault(key, note);
        return first == note ? 0 : first;
    }
}
