package dev.outloud.parse;

import dev.outloud.diagnostic.Problem;
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

    /** Addresses copied from a browser may hold characters that RFC 3986 wants encoded. */
    static boolean isWeb(String text) {
        return parsed(text)
                .map(uri -> uri.getRawAuthority() != null && isHttp(uri.getScheme()))
                .orElseGet(() -> Urls.isWeb(text));
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
