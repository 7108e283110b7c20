package dev.outloud.snapshot;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.net.Answer.Failed;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.io.IOException;

/** What the author hears of pages that could not be kept, at the place that cites them. Thread-safe. */
final class Findings {
    private final Diagnostics diagnostics;

    Findings(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void failed(CitedPage page, Failed failed, boolean hasOld) {
        String where = failed.at().equals(page.url()) ? "" : ", at " + failed.at();
        String old = hasOld ? "; its snapshot stays as it was" : "";
        add(
                Problem.SNAPSHOT_FAILED,
                page,
                "the source " + page.url() + " " + failed.words() + where + old,
                hint(failed));
    }

    void unreadable(CitedPage page, String type) {
        add(
                Problem.SNAPSHOT_UNREADABLE,
                page,
                "the source " + page.url() + " is no page with text, but " + type,
                "quotations from it cannot be checked; if there is a page with the same text, cite that");
    }

    void empty(CitedPage page) {
        add(
                Problem.SNAPSHOT_UNREADABLE,
                page,
                "the source " + page.url() + " has no text without its scripts",
                "quotations from it cannot be checked; if there is a page with the same text, cite that");
    }

    void notArchived(CitedPage page, Failed failed) {
        add(
                Problem.ARCHIVE_FAILED,
                page,
                "the archive has no copy of " + page.url() + " and makes none: it " + failed.words(),
                "try again later: copies that there are will not be asked for again");
    }

    void unwritable(SourcePath file, IOException e) {
        diagnostics.add(
                Problem.UNWRITABLE_OUTPUT,
                Location.of(file),
                "cannot write the snapshot: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                "is the disk full, or something else in the place of the file?");
    }

    private void add(Problem problem, CitedPage page, String message, String hint) {
        diagnostics.add(problem, page.at().locate(), message, hint);
    }

    private static String hint(Failed failed) {
        return switch (failed.fault()) {
            case BAD_ADDRESS -> "write the address as your browser shows it";
            case PRIVATE_ADDRESS -> "readers cannot go there; if you mean it, set -Dsite.allowPrivate";
            case UNKNOWN_HOST -> "is the address right, and this machine online?";
            case UNREACHABLE, TIMEOUT -> "try again later; if the page is gone, cite a copy in an archive";
            case INSECURE -> "if it is an old page, cite a copy of it in an archive";
            case TOO_LARGE -> "cite a smaller page with the same text, or allow: [snapshot-failed]";
            case REDIRECTS -> "look where it leads in a browser, and cite that address";
            case ROBOTS -> "its owner decides that; allow: [snapshot-failed] in the front matter says that you know";
            case BUSY -> "run site:snapshot again then; what is kept already stays";
            case STATUS -> status(failed.status());
            case MALFORMED -> "does a browser show it? then tell us";
            case INTERRUPTED -> "run site:snapshot again";
        };
    }

    private static String status(int status) {
        return switch (status) {
            case 401, 402, 403, 407, 451 ->
                "it is not open to programs; allow: [snapshot-failed] in the front matter says that you know";
            case 404, 410 -> "find its new address, or cite a copy in an archive";
            default -> "try again later; if the page is gone, cite a copy in an archive";
        };
    }
}
