package dev.outloud.model.share;

import dev.outloud.model.site.Post;
import java.util.List;

/** All snippets of the site, by post, newest first. Immutable. */
public record ShareKit(List<PostSnippets> posts) {
    public ShareKit {
        posts = List.copyOf(posts);
    }

    /**
     * The snippets of one post.
     *
     * @param url the absolute, canonical address of the post
     */
    public record PostSnippets(Post post, String url, List<Snippet> snippets) {
        public PostSnippets {
            snippets = List.copyOf(snippets);
        }
    }
}
