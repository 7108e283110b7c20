package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.feed.Feeds;
import dev.outloud.model.Notification;
import dev.outloud.net.Gateway;
import dev.outloud.net.Pause;
import dev.outloud.notification.IndexNow;
import dev.outloud.notification.LinkNotifier;
import dev.outloud.notification.Plan;
import dev.outloud.notification.Told;
import dev.outloud.notification.ToldPages;
import dev.outloud.output.LedgerWriter;
import dev.outloud.parse.NotificationsReader;
import dev.outloud.source.OutsideFile;
import dev.outloud.text.Decoding;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells everybody to whom a published blog links that it does, by webmention; hubs that its feeds have changed; and search
 * engines, if the blog has a key for IndexNow, which pages are new, changed or gone. What they were told is kept under
 * {@code ledger/}, so that a second run tells nothing twice. Uses the network. Stateless and safe to share; two runs on one
 * blog must not go on at once.
 */
public final class SiteNotifier {
    private final Pause pause;

    public SiteNotifier() {
        this(Pause.SLEEPING);
    }

    /** @param pause how to wait between requests */
    SiteNotifier(Pause pause) {
        this.pause = pause;
    }

    /**
     * Tells what was not told before. What fails out there is told again by a later run.
     *
     * @throws SiteException if anything in the blog's files is an error, and nothing was told; or if the disk does not take
     *     what was told
     */
    public NotifyReport tell(NotifyRequest request, Progress progress) {
        LinkedSite blog = SiteFinisher.link(request.site(), Purpose.BUILD);
        Gateway gateway = new Gateway(blog.site().url(), request.reach(), pause);
        Diagnostics found = new Diagnostics();
        LinkNotifier notifier = new LinkNotifier(
                request.site().contentDirectory(), gateway, request.site().now(), found);
        List<Notification> left = left(request.site().contentDirectory().resolve(LinkNotifier.JOURNAL));
        Plan plan = Plan.of(
                SiteFinisher.edition(blog),
                Stream.concat(blog.notifications().stream(), left.stream()).toList(),
                request.site().now());
        boolean isIdle = request.dryRun() || (plan.due().isEmpty() && left.isEmpty());
        List<Told> told = isIdle ? plan.due() : told(plan, notifier, progress);
        NotifyReport.Engines engines = engines(request, blog, gateway, found);
        return new NotifyReport(
                told, plan.waiting(), engines, blog.gate().finishGoal(blog.diagnostics(), "ledger/", found));
    }

    private static List<Told> told(Plan plan, LinkNotifier notifier, Progress progress) {
        int due = plan.due().size();
        try {
            return notifier.tell(plan, done -> progress.done(done, due));
        } catch (IOException e) {
            throw failure(
                    Notification.PATH,
                    Problem.UNWRITABLE_OUTPUT,
                    "cannot write who was told: ",
                    e,
                    "is the disk full, or something else in the place of the file?");
        }
    }

    /** What a run that was killed has told; its last line may be torn, and says nothing then. */
    private static List<Notification> left(Path journal) {
        String text = read(journal, LinkNotifier.JOURNAL);
        Diagnostics found = new Diagnostics();
        SourceText whole =
                new SourceText(new SourcePath(LinkNotifier.JOURNAL), text.substring(0, text.lastIndexOf('\n') + 1));
        List<Notification> left = NotificationsReader.read(whole, found).notifications();
        if (found.hasErrors()) {
            throw new SiteException(found.sorted());
        }
        return left;
    }

    private static NotifyReport.Engines engines(
            NotifyRequest request, LinkedSite blog, Gateway gateway, Diagnostics found) {
        String key = blog.site().settings().indexNow();
        if (key == null) {
            return new NotifyReport.Engines(false, List.of(), false);
        }
        Path file = request.site().contentDirectory().resolve(ToldPages.PATH);
        ToldPages now = new ToldPages(Feeds.changes(blog.site()));
        List<String> urls = now.since(told(file));
        boolean sent = false;
        if (!urls.isEmpty() && !request.dryRun()) {
            sent = new IndexNow(request.endpoint(), blog.site().url(), key, gateway).tell(urls, found);
            if (sent) {
                keep(file, now);
            }
        }
        return new NotifyReport.Engines(true, urls, sent);
    }

    private static ToldPages told(Path file) {
        SourceText text = new SourceText(new SourcePath(ToldPages.PATH), read(file, ToldPages.PATH));
        Diagnostics found = new Diagnostics();
        ToldPages told = ToldPages.read(text, found);
        if (found.hasErrors()) {
            throw new SiteException(found.sorted());
        }
        return told;
    }

    /** Empty if there is no such file. */
    private static String read(Path file, String shown) {
        try {
            return Decoding.of(OutsideFile.readIfThere(file), "");
        } catch (IOException e) {
            throw failure(shown, Problem.UNREADABLE_FILE, "cannot read the file: ", e, "check that you may read it");
        }
    }

    private static void keep(Path file, ToldPages now) {
        try {
            LedgerWriter.write(file, now.text());
        } catch (IOException e) {
            throw failure(
                    ToldPages.PATH,
                    Problem.UNWRITABLE_OUTPUT,
                    "cannot write what was told: ",
                    e,
                    "is the disk full, or something else in the place of the file?");
        }
    }

    private static SiteException failure(String file, Problem problem, String message, IOException e, String hint) {
        return new SiteException(List.of(new Diagnostic(
                problem,
                Location.of(new SourcePath(file)),
                message + e.getClass().getSimpleName() + ": " + e.getMessage(),
                hint)));
    }
}
