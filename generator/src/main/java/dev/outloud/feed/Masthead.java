package dev.outloud.feed;

import dev.outloud.model.Family;
import dev.outloud.model.License;
import dev.outloud.model.Licenses;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.site.Site;
import org.jspecify.annotations.Nullable;

/**
 * What all feeds of a site say alike. Immutable.
 *
 * @param language tag of the site's language
 * @param license of the site; null for none
 * @param hub of WebSub; null for none
 * @param blogroll path of the OPML; null for none
 */
record Masthead(
        SiteUrl url,
        String language,
        @Nullable License license,
        @Nullable String hub,
        @Nullable SitePath blogroll) {
    static Masthead of(Site site) {
        Settings settings = site.settings();
        String license = settings.license();
        return new Masthead(
                site.url(),
                settings.language().toLanguageTag(),
                license == null ? null : Licenses.of(license),
                settings.syndication().hub(),
                settings.has(Family.OPML) && !site.blogroll().isEmpty() ? Blogroll.PATH : null);
    }
}
