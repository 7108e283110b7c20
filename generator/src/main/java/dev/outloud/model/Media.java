package dev.outloud.model;

import dev.outloud.text.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The credit of a picture or other medium: title, author, source and licence. Immutable.
 *
 * @param id kebab-case
 * @param title may be empty
 * @param creator a name, or the id of a person
 * @param url where it was found
 * @param license an SPDX identifier or any words
 */
public record Media(
        String id,
        String title,
        String creator,
        @Nullable String url,
        @Nullable String license,
        Origin at) {}
