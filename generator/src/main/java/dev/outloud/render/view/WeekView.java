package dev.outloud.render.view;

import java.util.List;

/**
 * A week of a circle that works out loud.
 *
 * @param entries its posts, the oldest first
 */
public record WeekView(int number, List<EntryView> entries) {
    public WeekView {
        entries = List.copyOf(entries);
    }
}
