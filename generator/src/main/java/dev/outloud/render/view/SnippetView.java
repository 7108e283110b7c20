package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snippet of the share kit.
 *
 * @param limit 0 for none
 * @param intent null if the network has none
 */
public record SnippetView(
        String id,
        String kind,
        List<PartView> parts,
        int limit,
        @Nullable String intent,
        List<PersonView> credits) {
    public SnippetView {
        parts = List.copyOf(parts);
        credits = List.copyOf(credits);
    }
}
