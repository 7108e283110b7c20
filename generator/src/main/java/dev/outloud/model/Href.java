package dev.outloud.model;

/**
 * A finished value for an {@code href} or {@code src}, and what it would need to become absolute. Immutable.
 *
 * @param value percent-encoded, not yet HTML-escaped
 */
public record Href(String value, Kind kind) {
    /** What a link is relative to. */
    public enum Kind {
        /** Absolute already, or of a scheme without host such as {@code mailto:}. */
        OUTSIDE,
        /** Begins with a slash: relative to the host. */
        SITE,
        /** Begins with {@code #}: relative to the page that it stands on. */
        PAGE
    }

    /** An address as people write it; what RFC 3986 does not allow in one is percent-encoded. */
    public static Href outside(String url) {
        return new Href(Urls.encoded(url), Kind.OUTSIDE);
    }

    public static Href fragment(String id) {
        return new Href("#" + id, Kind.PAGE);
    }
}
