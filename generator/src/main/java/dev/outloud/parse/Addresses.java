package dev.outloud.parse;

import dev.outloud.diagnostic.Problem;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.Urls;
import dev.outloud.text.Ref;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads web addresses. */
final class Addresses {
    private Addresses() {}

    /** An http or https address under a key; anything else is a mistake, so that no script gets into a link. */
    static @Nullable String web(Fields fields, String name) {
        Ref written = fields.text(name);
        if (written == null || isWeb(written.value())) {
            return written == null ? null : written.value();
        }
        fields.report(
                Problem.BAD_VALUE,
                written,
                "\"" + written.value() + "\" is no web address",
                "it begins with https:// or http://");
        return null;
    }

    /** The address of a whole site, which may stand in a folder of its host. */
    static Optional<SiteUrl> site(Ref written, Fields fields) {
        URI uri = parsed(written.value()).orElse(null);
        if (uri == null || !isWeb(written.value()) || written.value().matches(".*[?#\\s].*")) {
            fields.report(
                    Problem.BAD_VALUE,
                    written,
                    "\"" + written.value() + "\" is not the address of a site",
                    "write it as https://blog.example.org/ or https://example.org/blog/");
            return Optional.empty();
        }
        String path = uri.getRawPath() == null ? "" : Urls.withoutSlash(uri.getRawPath());
        return Optional.of(new SiteUrl(uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority(), path));
    }

    /** Addresses copied from a browser may hold characters that RFC 3986 wants encoded. */
    static boolean isWeb(String text) {
        return parsed(text)
                .map(uri -> uri.getRawAuthority() != null && isHttp(uri.getScheme()))
                .orElseGet(() -> Urls.isWeb(text));
    }

    /** Whether a text is a URI with a scheme, of the web or not; RFC 3986, section 4.3. */
    static boolean isAbsolute(String text) {
        return parsed(text).filter(URI::isAbsolute).isPresent();
    }

    private static boolean isHttp(@Nullable String scheme) {
        return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
    }

    /** Empty if the text is not an address by RFC 2396, as Java has it. */
    static Optional<URI> parsed(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
