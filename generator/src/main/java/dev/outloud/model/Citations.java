package dev.outloud.model;

import dev.outloud.text.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code site.yml} says about citations: names of CSL styles, or of files with one. Immutable.
 *
 * @param style null for the default
 * @param offered the styles in which readers can copy how to cite a work; null for the default
 * @param unusedShown up to how many works that no text uses these are shown all the same
 */
public record Citations(@Nullable Ref style, @Nullable List<Ref> offered, int unusedShown) {
    /** More than that is a library, not a reading list. */
    public static final int UNUSED_SHOWN = 250;

    public static final Citations DEFAULT = new Citations(null, null, UNUSED_SHOWN);

    public Citations {
        offered = offered == null ? null : List.copyOf(offered);
    }
}
