package dev.outloud.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was told, or was to be told, that a page of this blog links to theirs: W3C Webmention. Immutable; in the
 * order of the pages.
 *
 * @param source the absolute address of the page of this blog
 * @param target the address that it links to
 * @param text a mark of what the page said then: the same for the same words and links
 * @param state how far it came
 * @param at when
 * @param sent when it was taken the last time; null if it never was
 * @param attempts how often it failed since then
 * @param why what the matter was; empty if nothing is
 * @param notBefore when to try again; null for the next run, or for never
 */
public record Notification(
        String source,
        String target,
        String text,
        State state,
        Instant at,
        @Nullable Instant sent,
        int attempts,
        String why,
        @Nullable Instant notBefore)
        implements Comparable<Notification> {
    /** Where they are kept, in the blog's folder: one a line, sorted, so that two versions can be merged. */
    public static final String PATH = "ledger/notifications.yml";

    /** Of what this program writes; a later one may write what it does not understand. */
    public static final int VERSION = 1;

    /** How far it came. */
    public enum State {
        /** It was taken. */
        SENT,
        /** The page names no place that wants to hear of links to it. */
        UNHEARD,
        /** It went out, and no answer came: nobody knows whether it was taken. */
        UNKNOWN,
        /** It failed in a way that may pass. */
        FAILED,
        /** It was refused, or failed too often: it is sent again only when the page says something else. */
        REFUSED,
        /** The link is gone, and who was told of it knows. */
        WITHDRAWN
    }

    @Override
    public int compareTo(Notification other) {
        return link().compareTo(other.link());
    }

    /** Of the same page and link, whenever and whatever. In the order of the pages. */
    public record Link(String source, String target) implements Comparable<Link> {
        private static final Comparator<Link> BY_PAGE =
                Comparator.comparing(Link::source).thenComparing(Link::target);

        @Override
        public int compareTo(Link other) {
            return BY_PAGE.compare(this, other);
        }
    }

    public Link link() {
        return new Link(source, target);
    }

    /** Whether the other side may show something of this page. */
    public boolean mayBeShown() {
        return state != State.WITHDRAWN && (sent != null || state == State.UNKNOWN);
    }
}
