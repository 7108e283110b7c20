package dev.outloud.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finished value for an {@code href} or {@code src}, and what it would need to become absolute. Immutable.
 *
 * @param value percent-encoded, not yet HTML-escaped
 * @param version a copy of the page in an archive; null if none is known
 */
public record Href(String value, Kind kind, @Nullable Version version) {
    public Href(String value, Kind kind) {
        this(value, kind, null);
    }

    /** What a link is relative to. */
    public enum Kind {
        /** Absolute already, or of a scheme without host such as {@code mailto:}. */
        OUTSIDE,
        /** Begins with a slash: relative to the host. */
        SITE,
        /** Begins with {@code #}: relative to the page that it stands on. */
        PAGE
    }

    /**
     * What Robust Links (mementoweb.org) say of a link, so that its page can be found when it has changed or gone.
     *
     * @param original address of the page
     * @param archived address of its copy in an archive
     * @param date the day on which the page was as it is linked to, in UTC
     */
    public record Version(String original, String archived, LocalDate date) {}

    /** An address as people write it; what RFC 3986 does not allow in one is percent-encoded. */
    public static Href outside(String url) {
        return new Href(Urls.encoded(url), Kind.OUTSIDE);
    }

    public static Href fragment(String id) {
        return new Href("#" + id, Kind.PAGE);
    }

    /** The same link with a copy of its page. */
    public Href archived(Version copy) {
        return new Href(value, kind, copy);
    }
}
