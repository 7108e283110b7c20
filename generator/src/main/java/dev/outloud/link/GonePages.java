package dev.outloud.link;

import dev.outloud.model.Notification;
import dev.outloud.model.SitePath;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Urls;
import java.util.List;

/**
 * Pages of which others were told and that are no more. Something has to stand in their places and say so: whoever shows what
 * they said looks there.
 */
final class GonePages {
    private GonePages() {}

    /** By address; where another page is now, or leads on, nothing is gone. */
    static List<SitePath> of(List<Notification> told, SiteUrl site, Permalinks permalinks) {
        return told.stream()
                .filter(one -> one.sent() != null || one.mayBeShown())
                .flatMap(one -> site.path(one.source()).stream())
                .map(Urls::decoded)
                .filter(path -> path.endsWith("/") || path.endsWith(".html"))
                .filter(SitePath::isAddress)
                .map(SitePath::new)
                .distinct()
                .filter(permalinks::isFree)
                .sorted()
                .toList();
    }
}
