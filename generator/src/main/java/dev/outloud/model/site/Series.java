package dev.outloud.model.site;

import dev.outloud.model.SitePath;
import java.util.List;

/**
 * Posts that belong together, oldest first. Immutable.
 *
 * @param id slug of the name
 */
public record Series(String id, String name, List<Headline> posts) {
    public Series {
        posts = List.copyOf(posts);
    }

    public SitePath path() {
        return new SitePath("/series/" + id + "/");
    }
}
