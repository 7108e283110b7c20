package dev.outloud.model;

import java.util.Optional;

/**
 * The address at which the blog is published; it may stand in a folder of its host. Immutable.
 *
 * @param origin scheme and host without a slash at the end: {@code https://example.org}
 * @param basePath empty, or the folder with a slash before and none behind: {@code /blog}
 */
public record SiteUrl(String origin, String basePath) {
    /** What a link within the site says: the path behind the host. */
    public String href(SitePath path) {
        return basePath + path.encoded();
    }

    public String absolute(SitePath path) {
        return origin + href(path);
    }

    public String absolute(Href href, SitePath page) {
        return switch (href.kind()) {
            case OUTSIDE -> href.value();
            case SITE -> origin + href.value();
            case PAGE -> absolute(page) + href.value();
        };
    }

    /**
     * What a whole address of this very site says behind the site's own, beginning with a slash; empty for an address
     * elsewhere.
     */
    public Optional<String> path(String address) {
        String own = origin + basePath;
        if (!address.regionMatches(true, 0, own, 0, own.length())) {
            return Optional.empty();
        }
        String rest = address.substring(own.length());
        return rest.isEmpty() || "?#".indexOf(rest.charAt(0)) >= 0
                ? Optional.of("/" + rest)
                : Optional.of(rest).filter(path -> path.startsWith("/"));
    }

    public Href link(SitePath path) {
        return new Href(href(path), Href.Kind.SITE);
    }

    public Href link(SitePath path, String fragment) {
        return new Href(href(path) + (fragment.isEmpty() ? "" : "#" + fragment), Href.Kind.SITE);
    }
}
