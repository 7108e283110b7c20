package dev.outloud.model;

import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yml} says, with defaults filled in. Immutable.
 *
 * @param tagline may be empty
 * @param description may be empty
 * @param authors ids of the people who write unless a post says otherwise
 * @param accounts the blog's own accounts
 * @param hashtags without their hash sign
 * @param permalink pattern of post addresses
 * @param license an SPDX identifier or any words
 * @param pictures who made the pictures of which nothing else is said
 * @param pageSize posts on a page of the stream
 * @param indexNow key for telling search engines of news; null if they are not told
 * @param telling how others are told that the blog links to them
 * @param answering how readers may answer
 * @param off families of outputs that the author does not want
 * @param corrections where people write who want something about them corrected: an address, or a path of this site
 * @param creditMinimum how much has to be credited; null if the author asks for nothing
 */
public record Settings(
        String title,
        String tagline,
        String description,
        SiteUrl url,
        Locale language,
        ZoneId timezone,
        List<Ref> authors,
        Accounts accounts,
        List<String> hashtags,
        List<MenuItem> menu,
        PermalinkPattern permalink,
        @Nullable String license,
        @Nullable Media pictures,
        int pageSize,
        Syndication syndication,
        Following following,
        @Nullable String indexNow,
        Telling telling,
        Answering answering,
        Set<Family> off,
        @Nullable Ref corrections,
        Sharing sharing,
        Citations citations,
        @Nullable CreditMinimum creditMinimum) {
    public Settings {
        authors = List.copyOf(authors);
        hashtags = List.copyOf(hashtags);
        menu = List.copyOf(menu);
        off = Set.copyOf(off);
    }

    public boolean has(Family family) {
        return !off.contains(family);
    }

    /** The address of a target; a path is seen from the top of the site, with or without its first and last slash. */
    public static String href(Ref target, SiteUrl url) {
        String written = target.value();
        if (written.startsWith("#") || Urls.isOutside(written)) {
            return written;
        }
        String path = written.startsWith("/") ? written : "/" + written;
        return url.basePath() + Urls.encoded(path.matches(".*/[^/.?#]+") ? path + "/" : path);
    }

    /**
     * The least credit coverage with which a site is built.
     *
     * @param percent from 1 to 100
     */
    public record CreditMinimum(int percent, Origin at) {}

    /**
     * An entry of the menu.
     *
     * @param target a path of this site or an address
     */
    public record MenuItem(String label, Ref target) {
        /** What the link says. */
        public String href(SiteUrl url) {
            return Settings.href(target, url);
        }
    }
}
