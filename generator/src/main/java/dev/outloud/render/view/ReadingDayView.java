package dev.outloud.render.view;

import java.util.List;

/** What was published on one day, the newest first. */
public record ReadingDayView(DateView date, List<ReadingView> items) {
    public ReadingDayView {
        items = List.copyOf(items);
    }
}
