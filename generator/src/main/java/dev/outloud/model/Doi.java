package dev.outloud.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A digital object identifier (ISO 26324), which names a work for good and leads to it.
 *
 * @param name the bare name, such as {@code 10.1000/182}
 */
public record Doi(String name) {
    /** With the ways in which lists of references write it. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?i)\\s*(https?://(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d[\\d.]*/\\S+)\\s*");

    /** Reads a bare name, one behind {@code doi:}, or an address at doi.org; empty if it is none of these. */
    public static Optional<Doi> read(String written) {
        Matcher found = WRITTEN.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        boolean isAddress = found.group(1) != null && found.group(1).startsWith("http");
        return Optional.of(new Doi(isAddress ? Urls.decoded(found.group(2)) : found.group(2)));
    }

    /** Where it leads: the page that its publisher keeps for the work. */
    public String url() {
        return Urls.encoded("https://doi.org/"
                + name.replace("%", "%25").replace("#", "%23").replace("?", "%3F"));
    }
}
