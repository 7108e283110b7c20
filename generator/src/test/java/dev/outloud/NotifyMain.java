package dev.outloud;

import dev.outloud.net.Reach;
import java.nio.file.Path;
import java.time.Instant;

/** A run of its own, for a test to kill. */
final class NotifyMain {
    private NotifyMain() {}

    /**
     * Tells what is due.
     *
     * @param args the blog's folder
     */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        SiteRequest site = new SiteRequest(
                folder,
                folder.resolve("target"),
                NotifyMain.class.getClassLoader(),
                Instant.parse("2026-06-15T12:00:00Z"),
                false,
                false,
                false,
                false);
        new SiteNotifier().tell(new NotifyRequest(site, "", Reach.LOOPBACK, false), (done, of) -> {});
    }
}
