package dev.outloud.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Licences by their SPDX identifiers: their usual names and where their texts are. */
public final class Licenses {
    private static final Pattern CREATIVE_COMMONS =
            Pattern.compile("CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\\d\\.\\d)", Pattern.CASE_INSENSITIVE);

    private Licenses() {}

    /** The name that people know; words that are no identifier stay as they are. */
    public static String name(String license) {
        Matcher found = CREATIVE_COMMONS.matcher(license);
        if (found.matches()) {
            return "CC " + found.group(1).toUpperCase(Locale.ROOT) + " " + found.group(2);
        }
        return license.equals("CC0-1.0") ? "CC0 1.0" : license;
    }

    /** The address of the licence's text, if it is known here. */
    public static Optional<String> url(String license) {
        Matcher found = CREATIVE_COMMONS.matcher(license);
        if (found.matches()) {
            String kind = found.group(1).toLowerCase(Locale.ROOT);
            return Optional.of("https://creativecommons.org/licenses/" + kind + "/" + found.group(2) + "/");
        }
        return switch (license) {
            case "CC0-1.0" -> Optional.of("https://creativecommons.org/publicdomain/zero/1.0/");
            case "Apache-2.0", "MIT", "BSD-3-Clause", "OFL-1.1", "GPL-3.0-or-later" ->
                Optional.of("https://spdx.org/licenses/" + license + ".html");
            default -> Optional.empty();
        };
    }
}
