package dev.outloud.importer;

import org.jspecify.annotations.Nullable;

/**
 * A feed as a feed reader lists it. Immutable.
 *
 * @param name as the reader shows it; never empty
 * @param url what it is the feed of; null if the reader does not say
 * @param folder in which the reader keeps it; may be empty
 */
public record Subscribed(String name, String feed, @Nullable String url, String folder) {}
