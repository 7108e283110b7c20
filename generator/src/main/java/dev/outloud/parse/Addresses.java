package dev.outloud.parse;

import dev.outloud.diagnostic.Problem;
import dev.outloud.text.Ref;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
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

    static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?") && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            // Addresses copied from a browser may hold characters that RFC 3986 wants encoded.
            return text.matches("(?i)https?://[^\\s<>\"]+");
        }
    }
}
