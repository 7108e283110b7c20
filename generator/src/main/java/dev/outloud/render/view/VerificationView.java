package dev.outloud.render.view;

import java.util.List;

/**
 * What came of comparing a quotation with its source.
 *
 * @param state {@code verified}, {@code altered} or {@code not-found}
 * @param date the day on which the source was kept
 * @param source the kept page, or else its archived copy
 * @param percent how much of both texts agrees
 * @param runs the quotation with its differences; empty unless it is altered
 */
public record VerificationView(String state, DateView date, LinkView source, int percent, List<RunView> runs) {
    public VerificationView {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch of the comparison.
     *
     * @param side {@code both}, {@code quotation} or {@code source}: which text has it
     */
    public record RunView(String side, String text) {}
}
