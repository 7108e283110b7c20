package dev.outloud.render.view;

import java.util.List;

/**
 * The share kit of one post.
 *
 * @param slug what the keys of its snippets begin with
 * @param language of its texts
 * @param related what others published on its topics
 * @param href page of the kit, relative to its start
 */
public record ShareView(
        String title,
        String url,
        String slug,
        String language,
        String href,
        int count,
        List<NetworkView> networks,
        List<ReadingView> related) {
    public ShareView {
        networks = List.copyOf(networks);
        related = List.copyOf(related);
    }
}
