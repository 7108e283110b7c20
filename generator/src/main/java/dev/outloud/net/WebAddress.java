package dev.outloud.net;

import dev.outloud.model.Urls;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people write them, made such as can be asked for. */
final class WebAddress {
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#]+)([^#]*)(?:#.*)?");
    private static final Pattern PORT = Pattern.compile(":\\d{0,5}$");

    private WebAddress() {}

    /**
     * The address with what may not stand in one percent-encoded, its host in ASCII (RFC 3490) and without its fragment.
     * Empty if it is not http or https, names no host, or has a name and password in it.
     */
    static Optional<URI> parsed(String written) {
        Matcher parts = PARTS.matcher(written.strip());
        return parts.matches() ? parsed(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    private static Optional<URI> parsed(String scheme, String authority, String rest) {
        try {
            Matcher port = PORT.matcher(authority);
            int end = port.find() ? port.start() : authority.length();
            String host = authority.substring(0, end);
            String ascii = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
            String path = rest.startsWith("/") ? rest : "/" + rest;
            URI uri = new URI((scheme + "://" + ascii).toLowerCase(Locale.ROOT)
                    + authority.substring(end)
                    + Urls.encoded(escaped(path)));
            boolean isUsable = uri.getHost() != null && uri.getRawUserInfo() == null && uri.getPort() <= 0xFFFF;
            return isUsable ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Percent signs that encode nothing, and brackets, which Java takes in a host only. */
    private static String escaped(String path) {
        return path.replaceAll("%(?![0-9a-fA-F]{2})", "%25").replace("[", "%5B").replace("]", "%5D");
    }

    /** Where a redirect leads from an address. */
    static Optional<URI> redirected(URI from, String location) {
        String written = location.strip();
        if (Urls.isOutside(written)) {
            return parsed(written.startsWith("//") ? from.getScheme() + ":" + written : written);
        }
        try {
            String relative = Urls.encoded(escaped(Urls.path(written)));
            String query = written.substring(Urls.path(written).length());
            URI target = relative.isEmpty() ? from : from.resolve(relative);
            String base = target.getScheme() + "://" + target.getRawAuthority() + target.getRawPath();
            return parsed(base + query);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
