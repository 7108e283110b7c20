package dev.outloud.model.share;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A network that snippets are written for. */
public enum Network {
    X("X"),
    MASTODON("Mastodon"),
    BLUESKY("Bluesky"),
    THREADS("Threads"),
    LINKEDIN("LinkedIn"),
    FACEBOOK("Facebook"),
    EMAIL("E-mail");

    private final String label;

    Network(String label) {
        this.label = label;
    }

    /** As written under {@code accounts:} and in {@code share.json}: {@code mastodon}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As the network writes itself. */
    public String label() {
        return label;
    }

    public static Optional<Network> of(String key) {
        return Arrays.stream(values()).filter(n -> n.key().equals(key)).findFirst();
    }
}
