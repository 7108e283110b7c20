package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.net.Reach;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A blog that cites pages of a web of its own on this machine. */
abstract class SnapshotFixture extends NetworkFixture {
    /** A post that quotes Ada from a page of the small Web. */
    SiteFixture quoting(String path) {
        return SiteFixture.post("> Words.\n>\n> — @ada-lovelace, [there](" + web.url(path) + ")\n");
    }

    SnapshotReport take(SiteFixture blog) {
        return take(blog, null);
    }

    SnapshotReport take(SiteFixture blog, @Nullable String archive) {
        SnapshotRequest request = new SnapshotRequest(blog.request(), "", Reach.LOOPBACK, archive);
        return new SnapshotTaker(waited::add).take(request, (done, of) -> {});
    }

    static Map<String, String> kept(SiteFixture blog) {
        return files(blog, "snapshots");
    }

    static String onlyFile(SiteFixture blog) {
        Map<String, String> files = kept(blog);
        assertEquals(1, files.size(), files.keySet().toString());
        return files.values().iterator().next();
    }

    static String counts(SnapshotReport report) {
        return report.sources() + ": " + report.added().size() + " new, "
                + report.changed().size() + " changed, " + report.unchanged() + " unchanged, " + report.failed()
                + " failed";
    }
}
