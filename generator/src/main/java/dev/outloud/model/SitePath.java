package dev.outloud.model;

import java.util.regex.Pattern;

/**
 * Where something stands in the published site, seen from its top: {@code /posts/hello/} or {@code /feed.xml}.
 * Not percent-encoded and without the base path of the site's URL. Computed in {@code link} only; immutable.
 *
 * @param value begins with a slash; without empty, {@code .} and {@code ..} segments
 */
public record SitePath(String value) implements Comparable<SitePath> {
    private static final Pattern ESCAPING = Pattern.compile("^[^/]|^$|//|(^|/)\\.{1,2}(/|$)|[\\\\\\p{Cntrl}?]");

    public SitePath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a path within the site: " + value);
        }
    }

    /** Whether a text may become a path: it stays within the site and means the same to every file system. */
    public static boolean isValid(String value) {
        return !ESCAPING.matcher(value).find();
    }

    /** Whether an author may ask for an address: one that is a link to a place on a page is meant otherwise. */
    public static boolean isAddress(String value) {
        return isValid(value) && value.indexOf('#') < 0;
    }

    /** Percent-encoded as a path, RFC 3986, section 3.3. */
    public String encoded() {
        return Urls.encodedPath(value);
    }

    /** The file that a web server sends for this path. */
    public OutputPath file() {
        return new OutputPath(value.endsWith("/") ? value.substring(1) + "index.html" : value.substring(1));
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
