package dev.outloud.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A network that snippets are written for. */
public enum Network {
    X("X", 280),
    MASTODON("Mastodon", 500),
    BLUESKY("Bluesky", 300),
    THREADS("Threads", 500),
    LINKEDIN("LinkedIn", 3_000),
    FACEBOOK("Facebook", 0),
    EMAIL("E-mail", 0);

    private final String label;
    private final int limit;

    Network(String label, int limit) {
        this.label = label;
        this.limit = limit;
    }

    /** As written under {@code accounts:} and in {@code share.json}: {@code mastodon}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the network writes itself. */
    public String label() {
        return label;
    }

    /** The most that it takes of everybody, by its own rule of counting; 0 if no text of a blog comes near its limit. */
    public int limit() {
        return limit;
    }

    public static Optional<Network> of(String key) {
        return Arrays.stream(values()).filter(n -> n.key().equals(key)).findFirst();
    }
}
