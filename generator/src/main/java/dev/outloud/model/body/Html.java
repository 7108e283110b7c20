package dev.outloud.model.body;

import dev.outloud.model.Href;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of HTML that can stand on any page: it remembers where its relative links begin, so that a feed gets
 * absolute ones without anybody parsing HTML, and what is of use on its own page alone. Immutable.
 *
 * @param markup with links as they are on the page itself
 * @param slots where a relative link begins, in rising order
 * @param asides what only the page itself shows, in rising order and apart from each other
 */
public record Html(String markup, List<Slot> slots, List<Aside> asides) {
    public Html {
        slots = List.copyOf(slots);
        asides = List.copyOf(asides);
    }

    /** The offset in the markup at which a relative link begins. */
    public record Slot(int offset, Href.Kind kind) {}

    /** A stretch of the markup that other pages and feeds do without, such as facts for programs. */
    public record Aside(int start, int end) {}

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
        Iterator<Slot> all = slots.iterator();
        Slot slot = next(all);
        int done = 0;
        for (Aside aside : asides) {
            while (slot != null && slot.offset() < aside.start()) {
                done = fill(slot, done, beforeSite, beforePage, out);
                slot = next(all);
            }
            while (slot != null && slot.offset() < aside.end()) {
                slot = next(all);
            }
            out.append(markup, done, aside.start());
            done = aside.end();
        }
        for (; slot != null; slot = next(all)) {
            done = fill(slot, done, beforeSite, beforePage, out);
        }
        return out.append(markup, done, markup.length()).toString();
    }

    private int fill(Slot slot, int done, String beforeSite, String beforePage, StringBuilder out) {
        out.append(markup, done, slot.offset());
        out.append(slot.kind() == Href.Kind.PAGE ? beforePage : beforeSite);
        return slot.offset();
    }

    private static @Nullable Slot next(Iterator<Slot> slots) {
        return slots.hasNext() ? slots.next() : null;
    }
}
