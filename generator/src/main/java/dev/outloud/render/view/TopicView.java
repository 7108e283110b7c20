package dev.outloud.render.view;

import java.util.List;

/**
 * A tag with the quotations of its posts.
 *
 * @param href page of the tag
 * @param voices beginnings of quotations, with their places on the page
 */
public record TopicView(String name, String href, List<LinkView> voices) {
    public TopicView {
        voices = List.copyOf(voices);
    }
}
