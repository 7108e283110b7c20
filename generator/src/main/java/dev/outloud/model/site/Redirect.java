package dev.outloud.model.site;

import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Urls;
import dev.outloud.text.Origin;

/**
 * An old address and the page that it leads to. Immutable.
 *
 * @param written as its author wrote it: the path, or the whole address
 * @param at where the author wrote it
 */
public record Redirect(String written, SitePath from, SitePath to, Origin at) {
    /** The whole old address, at a site if it does not name its own. */
    public String absoluteFrom(SiteUrl site) {
        return Urls.isWeb(written) ? Urls.encoded(written) : site.absolute(from);
    }
}
