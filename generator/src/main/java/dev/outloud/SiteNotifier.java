package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.feed.Feeds;
import dev.outloud.net.Gateway;
import dev.outloud.net.Pause;
import dev.outloud.notification.IndexNow;
import dev.outloud.notification.ToldPages;
import dev.outloud.output.LedgerWriter;
import dev.outloud.source.OutsideFile;
import dev.outloud.text.Decoding;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Tells search engines which pages of a published blog are new, changed or gone, by IndexNow, if the blog has a key for it.
 * What they were told is kept in {@code ledger/index-now.txt}, so that a second run tells nothing twice. Uses the network.
 * Stateless and safe to share; two runs on one blog must not go on at once.
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
     * Tells what was not told before. What is refused out there is a warning, and told again by the next run.
     *
     * @throws SiteException if anything in the blog's files is an error, and nothing was told; or if the disk does not take
     *     what was told
     */
    public NotifyReport tell(NotifyRequest request) {
        LinkedSite blog = SiteFinisher.link(request.site(), Purpose.BUILD);
        String key = blog.site().settings().indexNow();
        if (key == null) {
            return new NotifyReport(false, List.of(), false, List.of());
        }
        Path file = request.site().contentDirectory().resolve(ToldPages.PATH);
        ToldPages told = told(file);
        ToldPages now = new ToldPages(Feeds.changes(blog.site()));
        List<String> urls = now.since(told);
        Diagnostics found = new Diagnostics();
        boolean sent = false;
        if (!urls.isEmpty() && !request.dryRun()) {
            Gateway gateway = new Gateway(blog.site().url(), request.allowsPrivate(), pause);
            IndexNow engines = new IndexNow(request.endpoint(), blog.site().url(), key, gateway);
            sent = engines.tell(urls, found);
            if (sent) {
                keep(file, now);
            }
        }
        return new NotifyReport(true, urls, sent, blog.gate().finishGoal(blog.diagnostics(), "ledger/", found));
    }

    private static ToldPages told(Path file) {
        try {
            SourceText text =
                    new SourceText(new SourcePath(ToldPages.PATH), Decoding.of(OutsideFile.readIfThere(file), ""));
            Diagnostics found = new Diagnostics();
            ToldPages told = ToldPages.read(text, found);
            if (found.hasErrors()) {
                throw new SiteException(found.sorted());
            }
            return told;
        } catch (IOException e) {
            throw failure(Problem.UNREADABLE_FILE, "cannot read the file: ", e, "check that you may read it");
        }
    }

    private static void keep(Path file, ToldPages now) {
        try {
            LedgerWriter.write(file, now.text());
        } catch (IOException e) {
            throw failure(
                    Problem.UNWRITABLE_OUTPUT,
                    "cannot write what was told: ",
                    e,
                    "is the disk full, or something else in the place of the file?");
        }
    }

    private static SiteException failure(Problem problem, String message, IOException e, String hint) {
        return new SiteException(List.of(new Diagnostic(
                problem,
                Location.of(new SourcePath(ToldPages.PATH)),
                message + e.getClass().getSimpleName() + ": " + e.getMessage(),
                hint)));
    }
}
