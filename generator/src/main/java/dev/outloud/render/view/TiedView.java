package dev.outloud.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows of one dot, in words.
 *
 * @param subject its name and page
 * @param count how often a person is credited; 0 for a text
 * @param ways kinds of lines and to what they lead, the strongest first
 */
public record TiedView(LinkView subject, int count, List<WayView> ways) {
    public TiedView {
        ways = List.copyOf(ways);
    }

    /** One kind of line. */
    public record WayView(@Nullable String name, List<LinkView> links) {
        public WayView {
            links = List.copyOf(links);
        }
    }
}
