package dev.outloud.model.site;

import dev.outloud.model.Snapshot;
import dev.outloud.model.TextDirective;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of comparing a quotation with the kept text of its source. Immutable.
 *
 * @param score how much of both texts agrees, from 0 to 1: twice the words that they share, divided by the words of both
 * @param snapshot what it was compared with
 * @param runs the quotation with all its differences, in the order of the text; empty if it was not found
 * @param passage finds the words in their source; null if nothing does so surely
 */
public record Verification(
        State state,
        double score,
        Snapshot snapshot,
        List<Run> runs,
        @Nullable TextDirective passage) {
    public Verification {
        runs = List.copyOf(runs);
    }

    /** How a quotation stands to its source. */
    public enum State {
        /** Word for word; what the author marked as left out or added aside. */
        VERIFIED("verified"),
        /** It is there with other words. */
        ALTERED("altered"),
        /** Nothing like it is there. */
        NOT_FOUND("not-found");

        private final String id;

        State(String id) {
            this.id = id;
        }

        /** The name of the state in reports and in keys of messages. */
        public String id() {
            return id;
        }
    }

    /**
     * A stretch of the comparison. All stretches but those of the source alone, one behind the other, are the quotation.
     *
     * @param text as written, spaces included
     */
    public record Run(Side side, String text) {}

    /** Which of the two texts has a stretch. */
    public enum Side {
        BOTH,
        QUOTATION,
        SOURCE
    }

    /** The score in percent, rounded down: only what agrees wholly has 100. */
    public int percent() {
        return (int) Math.floor(score * 100);
    }

    Optional<TextDirective> directive() {
        return Optional.ofNullable(passage);
    }
}
