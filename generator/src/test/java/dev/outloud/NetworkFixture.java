package dev.outloud;

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
import org.junit.jupiter.api.AfterEach;

/** A blog whose goals ask a web of its own on this machine. */
abstract class NetworkFixture {
    final SmallWeb web = SmallWeb.open();

    final List<Duration> waited = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        web.close();
    }

    /** The files of a folder of the blog by their names; none if there is no such folder. */
    static Map<String, String> files(SiteFixture blog, String folder) {
        Path kept = blog.folder().resolve(folder);
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(kept)) {
            try (Stream<Path> list = Files.list(kept)) {
                for (Path file : list.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    static String printed(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining("\n"));
    }
}
