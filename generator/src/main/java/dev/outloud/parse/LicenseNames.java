package dev.outloud.parse;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Licenses;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Asks where a licence is written nearly like a known one. Any other words are taken as they are. */
public final class LicenseNames {
    private static final List<String> KNOWN = Licenses.identifiers();
    private static final Pattern LIKE_A_NAME = Pattern.compile("[\\p{Alnum}.+ _-]{3,30}");
    private static final Pattern SPACES = Pattern.compile("[ _]+");

    private static final Pattern VERSION = Pattern.compile("[ -]?\\d+(?:\\.\\d+)?$");

    private LicenseNames() {}

    /** The licence under a key; null if there is none. */
    static @Nullable String read(Fields fields, String key) {
        Ref written = fields.text(key);
        if (written == null) {
            return null;
        }
        check(written.value(), written.at().locate(), fields.diagnostics());
        return written.value();
    }

    /** Adds a warning if it is not clear which licence is meant. */
    public static void check(String written, Location at, Diagnostics diagnostics) {
        Optional<String> versions = Licenses.withoutVersion(written);
        String name = SPACES.matcher(written).replaceAll("-");
        Optional<String> otherVersion = Optional.of(VERSION.matcher(written).replaceFirst(""))
                .filter(rest -> KNOWN.stream().noneMatch(known -> known.regionMatches(true, 0, name, 0, name.length())))
                .flatMap(Licenses::withoutVersion);
        if (versions.isPresent()) {
            diagnostics.add(
                    Problem.UNCLEAR_LICENSE,
                    at,
                    versions.get() + " has several versions",
                    "write the one that was chosen, such as " + versions.get().replace(' ', '-') + "-4.0");
        } else if (!Licenses.isKnown(written) && otherVersion.isPresent()) {
            diagnostics.add(
                    Problem.UNCLEAR_LICENSE,
                    at,
                    "no licence \"" + written + "\" is known",
                    "the latest is \"" + otherVersion.get().replace(' ', '-')
                            + "-4.0\"; write the one that was chosen");
        } else if (!Licenses.isKnown(written) && LIKE_A_NAME.matcher(written).matches()) {
            DidYouMean.nearest(name, KNOWN)
                    .ifPresent(near -> diagnostics.add(
                            Problem.UNCLEAR_LICENSE,
                            at,
                            "no licence \"" + written + "\" is known",
                            "did you mean \"" + near + "\"?"));
        }
    }
}
