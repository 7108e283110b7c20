package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a blog gives and takes, as its author sees it.
 *
 * @param next what to do, in words, with where to look
 * @param bars by month, from the left
 * @param width of the plot
 * @param most the largest number in the plot
 * @param promises in words; empty if there are none
 */
public record GivingView(
        List<LinkView> next, List<RowView> people, List<BarView> bars, int width, int most, String promises) {
    public GivingView {
        next = List.copyOf(next);
        people = List.copyOf(people);
        bars = List.copyOf(bars);
    }

    /**
     * Somebody credited.
     *
     * @param last null if only pages credit them
     * @param told null if they never were
     */
    public record RowView(
            String name,
            int credited,
            @Nullable String last,
            @Nullable String told,
            int replies) {}

    /**
     * A month in the plot.
     *
     * @param x of its left side
     * @param given and asked are heights, of 100
     */
    public record BarView(int x, String label, int given, int givenHeight, int asked, int askedHeight) {}
}
