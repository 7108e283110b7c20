package dev.outloud.notification;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.Family;
import dev.outloud.model.Notification;
import dev.outloud.model.Notification.Link;
import dev.outloud.model.Notification.State;
import dev.outloud.model.Settings;
import dev.outloud.model.SitePath;
import dev.outloud.model.site.Edition;
import dev.outloud.net.Gateway;
import dev.outloud.notification.Webmentions.Step;
import dev.outloud.output.Journal;
import dev.outloud.output.LedgerWriter;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells everybody to whom a blog links that it does, and hubs that its feeds changed, and remembers it in
 * {@code ledger/notifications.yml}. A run that is killed leaves a journal, with which the next one goes on: nobody is told
 * twice, but where nobody knows whether they were. Not for use by two runs at once.
 */
public final class LinkNotifier {
    /** What a run that was killed has left, in the blog's folder. */
    public static final String JOURNAL = "ledger/notifications.journal";

    private final Path folder;
    private final Gateway gateway;
    private final Instant now;
    private final Diagnostics diagnostics;

    /**
     * A notifier for a run.
     *
     * @param folder the blog's folder
     */
    public LinkNotifier(Path folder, Gateway gateway, Instant now, Diagnostics diagnostics) {
        this.folder = folder;
        this.gateway = gateway;
        this.now = now.truncatedTo(ChronoUnit.SECONDS);
        this.diagnostics = diagnostics;
    }

    /** What there is to tell, by what was told already; later entries on the same link count. */
    public Plan plan(Edition edition, Collection<Notification> known) {
        Map<Link, Notification> latest =
                new TreeMap<>(Comparator.comparing(Link::source).thenComparing(Link::target));
        known.forEach(told -> latest.put(told.link(), told));
        Settings settings = edition.site().settings();
        String hub = settings.syndication().hub();
        Set<String> feeds = feeds(settings);
        List<Notification> links = latest.values().stream()
                .filter(told -> !feeds.contains(told.source()))
                .toList();
        List<Outgoing> pages = settings.telling().webmentions()
                ? Outgoing.of(edition, links.stream().map(Notification::source).collect(Collectors.toSet()))
                : List.of();
        List<Due> due = settings.telling().webmentions() ? Due.of(pages, links, now) : List.of();
        List<Notification> kept = new ArrayList<>(settings.telling().webmentions() ? Due.kept(pages, links) : links);
        List<Due> pings = List.of();
        if (hub != null) {
            List<Notification> pinged = latest.values().stream()
                    .filter(told ->
                            feeds.contains(told.source()) && told.target().equals(hub))
                    .toList();
            kept.addAll(pinged);
            pings = Due.of(changed(edition, feeds, hub), pinged, now);
        }
        Map<String, SourcePath> files = new HashMap<>();
        pages.forEach(page -> files.put(page.source(), page.file()));
        return new Plan(due, pings, kept, files);
    }

    /**
     * What a run has to do. Immutable.
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

        /** How many failed before, and are not due yet. */
        public int waiting() {
            Set<Link> now = new HashSet<>();
            links.forEach(due -> now.add(due.link()));
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

    /**
     * Tells all that is due.
     *
     * @param progress is told after each how many are done
     * @throws IOException if the disk does not take what is to be remembered
     */
    public List<Told> tell(Plan plan, IntConsumer progress) throws IOException {
        List<Step> steps = new ArrayList<>();
        try (Journal journal = Journal.open(folder.resolve(JOURNAL))) {
            Findings findings = new Findings(diagnostics, plan.files());
            Webmentions webmentions = new Webmentions(gateway, journal, now, findings);
            steps.addAll(webmentions.tell(plan.links(), progress));
            // A hub fetches the feed at once.
            if (!findings.hasUnpublished()) {
                plan.pings().forEach(due -> steps.add(webmentions.ping(due)));
            }
            Map<Link, Notification> all = new LinkedHashMap<>();
            plan.kept().forEach(told -> all.put(told.link(), told));
            for (Step step : steps) {
                Notification told = step.told();
                if (told != null) {
                    all.put(told.link(), told);
                }
            }
            LedgerWriter.write(folder.resolve(Notification.PATH), NotificationsFile.of(all.values()));
            journal.done();
        }
        return steps.stream().map(step -> Told.of(step.due(), step.told())).toList();
    }

    private static Set<String> feeds(Settings settings) {
        Set<String> feeds = new TreeSet<>();
        feeds.add(settings.url().absolute(new SitePath("/feed.xml")));
        if (settings.has(Family.ATOM)) {
            feeds.add(settings.url().absolute(new SitePath("/atom.xml")));
        }
        if (settings.has(Family.JSON)) {
            feeds.add(settings.url().absolute(new SitePath("/feed.json")));
        }
        return feeds;
    }

    /** The feeds with a mark of all posts: they change with any of them. */
    private static List<Outgoing> changed(Edition edition, Set<String> feeds, String hub) {
        String mark = Outgoing.mark(edition.site().posts().stream()
                .map(post -> post.path().value() + " " + post.changed() + " " + post.title() + " "
                        + edition.body(post.article()).content().markup())
                .collect(Collectors.joining("\n")));
        return feeds.stream()
                .map(feed -> new Outgoing(feed, mark, new TreeSet<>(Set.of(hub)), new SourcePath("site.yml")))
                .toList();
    }

    /**
     * Whom a run told, or is to tell. Immutable.
     *
     * @param source the page of the blog, or its feed
     * @param target whom it links to, or the hub
     * @param reason why, in a word: {@code new}
     * @param state what came of it; null if nobody was told
     * @param why what the matter was; empty if nothing is
     */
    public record Told(String source, String target, String reason, Notification.@Nullable State state, String why) {
        static Told of(Due due, @Nullable Notification told) {
            return new Told(
                    due.link().source(),
                    due.link().target(),
                    due.reason().name().toLowerCase(Locale.ROOT),
                    told == null ? null : told.state(),
                    told == null ? "" : told.why());
        }
    }
}
