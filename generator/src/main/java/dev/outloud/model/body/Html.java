package dev.outloud.model.body;

import dev.outloud.model.Href;
import java.util.List;

/**
 * A piece of HTML that can stand on any page: it remembers where its relative links begin, so that a feed gets
 * absolute ones without anybody parsing HTML. Immutable.
 *
 * @param markup with links as they are on the page itself
 * @param slots where a relative link begins, in rising order
 */
public record Html(String markup, List<Slot> slots) {
    public Html {
        slots = List.copyOf(slots);
    }

    /** The offset in the markup at which a relative link begins. */
    public record Slot(int offset, Href.Kind kind) {}

    /** The markup with every link absolute. */
    public String absolute(String origin, String pageUrl) {
        return filled(origin, pageUrl);
    }

    /** The markup for another page of the same site: links to places on the first page lead back to it. */
    public String elsewhere(String pageHref) {
        return filled("", pageHref);
    }

    private String filled(String beforeSite, String beforePage) {
        StringBuilder out = new StringBuilder(markup.length() + slots.size() * beforePage.length());
        int done = 0;
        for (Slot slot : slots) {
            out.append(markup, done, slot.offset());
            out.append(slot.kind() == Href.Kind.PAGE ? beforePage : beforeSite);
            done = slot.offset();
        }
        return out.append(markup, done, markup.length()).toString();
    }
}
