package dev.outloud.model;

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

    public Href link(SitePath path) {
        return new Href(href(path), Href.Kind.SITE);
    }

    public Href link(SitePath path, String fragment) {
        return new Href(href(path) + (fragment.isEmpty() ? "" : "#" + fragment), Href.Kind.SITE);
    }
}
