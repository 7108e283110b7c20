package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snippet of the share kit.
 *
 * @param key unique in the whole kit
 * @param name unique among those of its network
 * @param subject of a letter; null on networks that have none
 * @param limit 0 for none
 * @param intent null if the network has none
 * @param card null if it has none
 * @param planned day and time at which it is to go out; null if it is not planned, or was
 */
public record SnippetView(
        String id,
        String key,
        String name,
        String kind,
        @Nullable String subject,
        List<PartView> parts,
        int limit,
        @Nullable String intent,
        @Nullable String planned,
        @Nullable CardView card,
        List<PersonView> credits) {
    public SnippetView {
        parts = List.copyOf(parts);
        credits = List.copyOf(credits);
    }
}
