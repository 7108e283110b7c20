package dev.outloud.model.site;

import dev.outloud.model.SitePath;
import java.util.List;

/**
 * A tag and its posts, newest first. Immutable.
 *
 * @param id slug of the name
 * @param name as first written
 */
public record Tag(String id, String name, List<Headline> posts) {
    public Tag {
        posts = List.copyOf(posts);
    }

    public SitePath path() {
        return path(id);
    }

    public static SitePath path(String id) {
        return new SitePath("/tags/" + id + "/");
    }
}
