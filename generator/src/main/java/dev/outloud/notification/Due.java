package dev.outloud.notification;

import dev.outloud.model.Notification;
import dev.outloud.model.Notification.Link;
import dev.outloud.model.Notification.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell. Immutable.
 *
 * @param text what the page says now
 * @param known what was told before; null if nothing was
 */
record Due(Link link, String text, Reason reason, @Nullable Notification known) {
    /** Why somebody is told. */
    enum Reason {
        /** The page links to them for the first time. */
        NEW,
        /** The page that links to them says something else now. */
        CHANGED,
        /** The page links to them no longer, or is gone. */
        REMOVED,
        /** It failed before. */
        AGAIN,
        /** It went out before, and no answer came. */
        UNKNOWN
    }

    /**
     * What is due, in the order of the pages.
     *
     * @param known what was told, whatever came of it
     */
    static List<Due> of(List<Outgoing> pages, Collection<Notification> known, Instant now) {
        Map<Link, Notification> before = new LinkedHashMap<>();
        known.stream().sorted().forEach(told -> before.put(told.link(), told));
        List<Due> due = new ArrayList<>();
        for (Outgoing page : pages) {
            for (String target : page.targets()) {
                Link link = new Link(page.source(), target);
                Notification told = before.remove(link);
                reason(told, page.text(), now).ifPresent(reason -> due.add(new Due(link, page.text(), reason, told)));
            }
        }
        before.values().stream()
                .filter(Notification::mayBeShown)
                .filter(told -> !isTooEarly(told, now))
                .forEach(told -> due.add(new Due(told.link(), told.text(), Reason.REMOVED, told)));
        due.sort(Comparator.comparing(Due::link));
        return due;
    }

    private static Optional<Reason> reason(@Nullable Notification told, String text, Instant now) {
        if (told == null || told.state() == State.WITHDRAWN) {
            return Optional.of(Reason.NEW);
        }
        if (!told.text().equals(text)) {
            return Optional.of(told.sent() == null ? Reason.NEW : Reason.CHANGED);
        }
        return switch (told.state()) {
            case UNKNOWN -> Optional.of(Reason.UNKNOWN);
            case FAILED -> isTooEarly(told, now) ? Optional.empty() : Optional.of(Reason.AGAIN);
            case SENT, UNHEARD, REFUSED, WITHDRAWN -> Optional.empty();
        };
    }

    private static boolean isTooEarly(Notification told, Instant now) {
        return told.notBefore() != null && told.notBefore().isAfter(now);
    }

    /** Entries of links that are no more and that nobody has heard of: there is nothing to take back. */
    static List<Notification> kept(List<Outgoing> pages, Collection<Notification> known) {
        Set<Link> there = new HashSet<>();
        pages.forEach(page -> page.targets().forEach(target -> there.add(new Link(page.source(), target))));
        return known.stream()
                .filter(told -> there.contains(told.link()) || told.sent() != null || told.state() == State.UNKNOWN)
                .toList();
    }
}
