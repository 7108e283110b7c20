package dev.outloud.notification;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Notification;
import dev.outloud.notification.PublishedPages.Objection;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the author hears of what could not be told. Thread-safe. */
final class Findings {
    private final Diagnostics diagnostics;
    private final Map<String, SourcePath> files;
    private final Set<String> said = ConcurrentHashMap.newKeySet();
    private volatile boolean unpublished;

    /** @param files in which pages are written, by their addresses */
    Findings(Diagnostics diagnostics, Map<String, SourcePath> files) {
        this.diagnostics = diagnostics;
        this.files = files;
    }

    /** Once for each page. */
    void unpublished(Due due, Objection objection) {
        String source = due.link().source();
        unpublished = true;
        if (said.add(source)) {
            SourcePath file = files.getOrDefault(source, new SourcePath(Notification.PATH));
            diagnostics.add(
                    Problem.NOT_PUBLISHED,
                    Location.of(file),
                    source + " " + objection.words() + ", so nobody was told of it",
                    objection.hint());
        }
    }

    boolean hasUnpublished() {
        return unpublished;
    }

    void unwritable(IOException e) {
        if (said.add("")) {
            diagnostics.add(
                    Problem.UNWRITABLE_OUTPUT,
                    Location.of(new SourcePath(Notification.PATH)),
                    "cannot write who is told: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                    "is the disk full, or something else in the place of the file?");
        }
    }
}
