package dev.outloud.model;

import dev.outloud.text.Origin;
import dev.outloud.text.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The credit of a picture or other medium: title, author, source and licence, as Creative Commons recommends them, and
 * what the holder of the rights says. Immutable.
 *
 * @param id what {@code credit=} names, or else the path of the file; empty for the author's own pictures
 * @param title may be empty
 * @param creators names, or ids of people; at least one
 * @param url where it was found
 * @param license an SPDX identifier, an address or any words
 * @param files which files it is, as written: paths or addresses
 * @param at where the credit stands
 */
public record Media(
        String id,
        String title,
        List<Ref> creators,
        @Nullable String url,
        @Nullable String license,
        Rights rights,
        List<Ref> files,
        Origin at) {
    public Media {
        creators = List.copyOf(creators);
        files = List.copyOf(files);
        if (creators.isEmpty()) {
            throw new IllegalArgumentException("a credit of nobody: " + at);
        }
    }

    /** Whether it is the credit of all pictures of which nothing else is said. */
    public boolean isOwn() {
        return id.isEmpty();
    }

    /**
     * What the holder of the rights says beside the licence.
     *
     * @param creditLine whom to name beside the creator, such as an agency; may be empty
     * @param notice the copyright notice; may be empty
     * @param licensor address at which one gets a licence
     */
    public record Rights(
            String creditLine, String notice, @Nullable String licensor) {
        public static final Rights NONE = new Rights("", "", null);
    }
}
