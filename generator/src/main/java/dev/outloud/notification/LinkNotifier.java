package dev.outloud.notification;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.model.Notification;
import dev.outloud.model.Notification.Link;
import dev.outloud.net.Gateway;
import dev.outloud.notification.Webmentions.Step;
import dev.outloud.output.Journal;
import dev.outloud.output.LedgerWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

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
}
