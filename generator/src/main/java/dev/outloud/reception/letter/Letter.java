package dev.outloud.reception.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter as far as others may read it: nothing here has an address of whoever wrote or received it. Immutable.
 *
 * @param key tells it from all other letters; not to be shown
 * @param name of the sender, as they call themselves; empty if they give none. Anybody can write any name
 * @param subject on one line; may be empty
 * @param text its own words, if it came as plain text; else empty
 * @param html its own words, cleaned, if it came as HTML only; else empty
 * @param all everything that it says, with what it quotes: to look something up in, not to be shown
 * @param sent null if nobody says
 * @param attachments how many things came with it that are no text
 * @param isCut whether a letter that it answers, or a signature, is left out of its words
 * @param isRedacted whether an address of mail stood in its words, and was left out
 */
public record Letter(
        String key,
        String name,
        String subject,
        String text,
        String html,
        String all,
        @Nullable Instant sent,
        int attachments,
        boolean isCut,
        boolean isRedacted)
        implements Opened {}
