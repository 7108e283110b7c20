package dev.outloud.render.view;

import java.util.List;

/**
 * How a reader passes something on.
 *
 * @param links to composers that are the same for everybody
 * @param title of what is shared
 * @param text with its address at the end, for composers that lie on a server of the reader's
 */
public record SharingView(List<LinkView> links, String title, String text, String url) {
    public SharingView {
        links = List.copyOf(links);
    }
}
