package dev.outloud.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Families of outputs that {@code outputs:} in {@code site.yml} switches off. */
public enum Family {
    QUOTES,
    RESOURCES,
    NETWORK,
    READING,
    SEARCH,
    SHARE,
    CARDS,
    ATOM,
    JSON,
    OPML,
    ARCHIVE,
    SERIES,
    TAG_FEEDS,
    PERSON_FEEDS,
    FEEDS,
    CREDITS,
    BIBLIOGRAPHY;

    /** As written in {@code site.yml}: {@code tag-feeds}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Family> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
    }
}
