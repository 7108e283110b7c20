package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a blog gives and takes, as its author sees it.
 *
 * @param next what to do, in words, with where to look
 * @param received who credits the blog, the newest first
 * @param bars by month, from the left
 * @param width of the plot
 * @param most the largest number in the plot
 * @param promises in words; empty if there are none
 */
public record GivingView(
        List<LinkView> next,
        List<RowView> people,
        List<ReceivedView> received,
        List<BarView> bars,
        int width,
        int most,
        String promises) {
    public GivingView {
        next = List.copyOf(next);
        people = List.copyOf(people);
        received = List.copyOf(received);
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
            int replies,
            int received) {}

    /**
     * A month in the plot.
     *
     * @param x of its left side
     * @param tick for below it
     * @param givenHeight and the other heights are of 100
     */
    public record BarView(
            int x,
            String label,
            String tick,
            int given,
            int givenHeight,
            int asked,
            int askedHeight,
            int received,
            int receivedHeight) {}

    /**
     * Somebody who credits the blog.
     *
     * @param what they did, in words
     */
    public record ReceivedView(LinkView who, String what, String day, boolean answered) {}
}
