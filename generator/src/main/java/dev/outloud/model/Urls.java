package dev.outloud.model;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rules on addresses, RFC 3986. */
public final class Urls {
    private static final String IN_PATH = "-._~!$&'()*+,;=:@/";
    private static final String IN_ADDRESS = IN_PATH + "?#[]%";

    private static final Pattern OUTSIDE = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:|//");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\"]+");
    private static final Pattern BEGINNING = Pattern.compile("(?i)^https?://(?:www\\.)?");

    private Urls() {}

    /** Whether an address is one of http or https, as people write it: characters that should be encoded may stand in it. */
    public static boolean isWeb(String url) {
        return WEB.matcher(url).matches();
    }

    /** Whether an address leads out of the site: it names a scheme or at least a host. */
    public static boolean isOutside(String url) {
        return OUTSIDE.matcher(url).lookingAt();
    }

    /** The address up to its query or fragment. */
    public static String path(String url) {
        int query = url.indexOf('?');
        int fragment = url.indexOf('#');
        int end = query < 0 ? fragment : fragment < 0 ? query : Math.min(query, fragment);
        return end < 0 ? url : url.substring(0, end);
    }

    /**
     * A path, query value or fragment without its percent-encoding. One in which a percent sign encodes nothing stays as it is.
     */
    public static String decoded(String encoded) {
        try {
            return encoded.indexOf('%') < 0
                    ? encoded
                    : URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }

    /** An address as people read it: without scheme, {@code www.} and slash at the end. */
    public static String shown(String url) {
        return withoutSlash(BEGINNING.matcher(url).replaceFirst(""));
    }

    /** The address of a page, without the place on it. */
    public static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }

    /**
     * A form that is equal for addresses that a reader takes for the same: the scheme, {@code www.}, capitals in the
     * host, a slash at the end and what is percent-encoded that need not be written so make no difference. Not to be
     * asked for.
     */
    public static String compared(String url) {
        String plain = encoded(shown(url));
        String path = path(plain);
        int host = path.indexOf('/') < 0 ? path.length() : path.indexOf('/');
        return plain.substring(0, host).toLowerCase(Locale.ROOT) + plain.substring(host);
    }

    /** Without the slashes at its end. */
    public static String withoutSlash(String url) {
        int end = url.length();
        while (end > 0 && url.charAt(end - 1) == '/') {
            end--;
        }
        return url.substring(0, end);
    }

    /**
     * The address with what may not stand in one percent-encoded as UTF-8; what is encoded already stays. Never fails.
     */
    public static String encoded(String url) {
        return encoded(url, IN_ADDRESS);
    }

    /** A path of which nothing is encoded yet, section 3.3. */
    public static String encodedPath(String path) {
        return encoded(path, IN_PATH);
    }

    /** A text as one value of a query: a space is {@code %20}, since many programs show a plus as a plus. */
    public static String encodedValue(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String encoded(String text, String allowed) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }
}
