package dev.outloud.follow;

import org.jspecify.annotations.Nullable;

/** That what was sent is no feed; the message is what its source did, to follow its name in a sentence. */
final class UnreadableFeedException extends Exception {
    private static final long serialVersionUID = 1;

    private final @Nullable String instead;

    UnreadableFeedException(String words) {
        this(words, null);
    }

    /** @param instead address of a feed that is named there; null for none */
    UnreadableFeedException(String words, @Nullable String instead) {
        super(words);
        this.instead = instead;
    }

    String words() {
        return String.valueOf(getMessage());
    }

    @Nullable
    String instead() {
        return instead;
    }
}
