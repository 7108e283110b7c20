package dev.outloud.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to.
 *
 * @param tag may be tagged in snippets
 * @param list has a page, a feed and a place in indexes
 * @param webmention may be sent webmentions (written {@code notify})
 * @param nameAs the form in which the name is shown, if not in full
 */
public record Consent(
        boolean tag,
        boolean list,
        boolean webmention,
        @Nullable String nameAs) {
    public static final Consent FULL = new Consent(true, true, true, null);

    /**
     * Whether an address tells a word of somebody's names that the form they agreed to does not have; an initial tells
     * nothing.
     *
     * @param slug the part of the address that may be made of a name
     */
    public boolean isBrokenBy(String slug, Collection<String> names) {
        if (nameAs == null) {
            return false;
        }
        Set<String> hidden = new HashSet<>();
        names.forEach(name -> hidden.addAll(words(name)));
        hidden.removeAll(words(nameAs));
        return words(slug).stream().anyMatch(word -> word.length() > 1 && hidden.contains(word));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Slug.of(text).split("-", -1)));
    }
}
