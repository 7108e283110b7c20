package dev.outloud.model.share;

import dev.outloud.model.site.Post;
import java.util.List;

/**
 * All snippets of the site, by post, newest first. Immutable.
 *
 * @param reading pass on what people of the network published lately
 * @param plan when they go out, in the order of time; those whose time has passed are not in it
 */
public record ShareKit(List<PostSnippets> posts, List<Snippet> reading, List<Planned> plan) {
    public ShareKit {
        posts = List.copyOf(posts);
        reading = List.copyOf(reading);
        plan = List.copyOf(plan);
    }

    /**
     * The snippets of one post.
     *
     * @param url the absolute, canonical address of the post
     * @param thanks to everybody whom it credits, by their names, wherever they are met
     */
    public record PostSnippets(Post post, String url, List<Snippet> snippets, List<Snippet> thanks) {
        public PostSnippets {
            snippets = List.copyOf(snippets);
            thanks = List.copyOf(thanks);
        }
    }
}
