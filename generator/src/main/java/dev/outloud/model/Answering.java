package dev.outloud.model;

import dev.outloud.text.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How readers may answer a blog, and whose answers it shows. Immutable.
 *
 * @param webmention the address that takes webmentions for it; null for none
 * @param mail an address for letters; null for none
 * @param service where webmentions that came are fetched
 * @param trusted ids of people whose answers are shown at once
 * @param blocked hosts and addresses from which nothing is taken
 */
public record Answering(
        @Nullable String webmention, @Nullable String mail, String service, List<Ref> trusted, List<String> blocked) {
    public static final String SERVICE = "https://webmention.io";

    public static final Answering NONE = new Answering(null, null, SERVICE, List.of(), List.of());

    public Answering {
        trusted = List.copyOf(trusted);
        blocked = List.copyOf(blocked);
    }
}
