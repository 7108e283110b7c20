package dev.outloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DiagnosticPrinter;
import dev.outloud.net.SmallWeb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A blog that cites pages of a web of its own on this machine. */
abstract class SnapshotFixture {
    final SmallWeb web = SmallWeb.open();

    final List<Duration> waited = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        web.close();
    }

    /** A post that quotes Ada from a page of the small Web. */
    SiteFixture quoting(String path) {
        return SiteFixture.post("> Words.\n>\n> — @ada-lovelace, [there](" + web.url(path) + ")\n");
    }

    SnapshotReport take(SiteFixture blog) {
        return take(blog, null);
    }

    SnapshotReport take(SiteFixture blog, @Nullable String archive) {
        SnapshotRequest request = new SnapshotRequest(blog.request(), "", true, archive);
        return new SnapshotTaker(waited::add).take(request, (done, of) -> {});
    }

    static Map<String, String> kept(SiteFixture blog) {
        Path folder = blog.folder().resolve("snapshots");
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> list = Files.list(folder)) {
                for (Path file : list.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    static String onlyFile(SiteFixture blog) {
        Map<String, String> files = kept(blog);
        assertEquals(1, files.size(), files.keySet().toString());
        return files.values().iterator().next();
    }

    static String printed(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    }

    static String counts(SnapshotReport report) {
        return report.sources() + ": " + report.added().size() + " new, "
                + report.changed().size() + " changed, " + report.unchanged() + " unchanged, " + report.failed()
                + " failed";
    }
}
