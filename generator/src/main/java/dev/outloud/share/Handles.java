package dev.outloud.share;

import dev.outloud.model.Network;
import dev.outloud.model.Person;
import dev.outloud.model.Profiles;
import dev.outloud.model.Urls;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handles as people write them down: with an at sign or without, or as the address of their profile. */
final class Handles {
    private Handles() {}

    /**
     * Somebody's handle with its at sign; empty if they have none on this network, or did not agree to be tagged.
     *
     * @param profile the address of a profile, whose first group is the handle
     * @param handle what a handle may be, the first group without its at sign
     */
    static Optional<String> of(Person person, Network network, Pattern profile, Pattern handle) {
        return person.handle(network.key())
                .map(written -> profile.matcher(written).replaceFirst("$1"))
                .map(handle::matcher)
                .filter(Matcher::matches)
                .map(found -> "@" + found.group(1));
    }

    /** A handle without its at sign, however it is written down. */
    static String bare(String written) {
        String handle = Profiles.fediverse(written)
                .orElseGet(() -> written.startsWith("http")
                        ? Urls.withoutSlash(Urls.path(written)).replaceFirst(".*/", "")
                        : written);
        return handle.startsWith("@") ? handle.substring(1) : handle;
    }
}
