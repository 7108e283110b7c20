package dev.outloud.model;

import org.jspecify.annotations.Nullable;

/**
 * How the feeds of a blog are made. Immutable.
 *
 * @param size entries in a feed
 * @param whole whether an entry has the whole text, not only what it is about
 * @param archives whether all older posts can be had in archives behind the feed of the blog
 * @param hub address of a WebSub hub that tells readers of news; null for none
 * @param idsAt the address of the blog of which the ids of posts are made, if it was another once; null for the present one
 */
public record Syndication(
        int size,
        boolean whole,
        boolean archives,
        @Nullable String hub,
        @Nullable SiteUrl idsAt) {
    private static final int SIZE = 20;

    public static final Syndication USUAL = new Syndication(SIZE, true, true, null, null);

    /** The number of archives that hold all entries but some of the newest. */
    public int archivesOf(int entries) {
        return archives ? Math.max(0, entries - 1) / size : 0;
    }
}
