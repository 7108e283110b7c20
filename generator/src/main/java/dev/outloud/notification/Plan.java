package dev.outloud.notification;

import dev.outloud.model.Notification;
import dev.outloud.model.Notification.Link;
import dev.outloud.model.Notification.State;
import dev.outloud.model.Settings;
import dev.outloud.model.site.Edition;
import dev.outloud.text.SourcePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a run has to tell. Immutable.
 *
 * @param links whom to tell of links
 * @param pings hubs to tell of feeds
 * @param kept what was told before, as far as it is still of use
 * @param files in which pages are written, by their addresses
 */
public record Plan(List<Due> links, List<Due> pings, List<Notification> kept, Map<String, SourcePath> files) {
    public Plan {
        links = List.copyOf(links);
        pings = List.copyOf(pings);
        kept = List.copyOf(kept);
        files = Map.copyOf(files);
    }

    /**
     * What there is to tell.
     *
     * @param known what was told already; of several on one link the last one counts
     */
    public static Plan of(Edition edition, Collection<Notification> known, Instant now) {
        Map<Link, Notification> latest = new TreeMap<>();
        known.forEach(told -> latest.put(told.link(), told));
        Settings settings = edition.site().settings();
        Set<String> feeds = FeedChanges.feeds(settings);
        Map<Boolean, List<Notification>> ofFeeds =
                latest.values().stream().collect(Collectors.partitioningBy(told -> feeds.contains(told.source())));
        Plan links = links(edition, ofFeeds.getOrDefault(false, List.of()), now);
        String hub = settings.syndication().hub();
        if (hub == null) {
            return links;
        }
        List<Notification> pinged = ofFeeds.getOrDefault(true, List.of()).stream()
                .filter(told -> told.target().equals(hub))
                .toList();
        List<Notification> kept =
                Stream.concat(links.kept.stream(), pinged.stream()).toList();
        return new Plan(links.links, Due.of(FeedChanges.of(edition, hub), pinged, now), kept, links.files);
    }

    private static Plan links(Edition edition, List<Notification> told, Instant now) {
        if (!edition.site().settings().telling().webmentions()) {
            return new Plan(List.of(), List.of(), told, Map.of());
        }
        List<Outgoing> pages =
                Outgoing.of(edition, told.stream().map(Notification::source).collect(Collectors.toSet()));
        Map<String, SourcePath> files = new HashMap<>();
        pages.forEach(page -> files.put(page.source(), page.file()));
        return new Plan(Due.of(pages, told, now), List.of(), Due.kept(pages, told), files);
    }

    /** How many failed before, and are not due yet. */
    public int waiting() {
        Set<Link> now = links.stream().map(Due::link).collect(Collectors.toSet());
        return (int) kept.stream()
                .filter(told -> told.state() == State.FAILED && !now.contains(told.link()))
                .count();
    }

    /** All that is due, of which nothing was told yet. */
    public List<Told> due() {
        List<Told> all = new ArrayList<>();
        links.forEach(one -> all.add(Told.of(one, null)));
        pings.forEach(one -> all.add(Told.of(one, null)));
        return all;
    }
}
