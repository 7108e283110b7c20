package dev.outloud.maven;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.DiagnosticPrinter;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Shows diagnostics in Maven's log, each at its own level. */
final class MavenLog {
    private final Log log;

    MavenLog(Log log) {
        this.log = log;
    }

    void print(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            String text = DiagnosticPrinter.print(diagnostic);
            switch (diagnostic.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case NOTE -> log.info(text);
            }
        }
    }
}
