package dev.outloud.diagnostic;

import dev.outloud.text.Location;
import dev.outloud.text.SourceText;
import dev.outloud.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Where the stages of one build leave their findings. Thread-safe; read in an order that no thread decides. */
public final class Diagnostics {
    private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    public void add(Problem problem, Location at, String message, String hint) {
        add(new Diagnostic(problem, at, message, hint));
    }

    public void add(Problem problem, SourceText source, Span at, String message, String hint) {
        add(problem, source.locate(at), message, hint);
    }

    /** All findings so far, sorted by file, line and column; what is wrong at one place is said once. */
    public List<Diagnostic> sorted() {
        record Finding(Problem problem, Location at, String message) {}
        Set<Finding> said = new HashSet<>();
        return found.stream()
                .sorted()
                .filter(diagnostic ->
                        said.add(new Finding(diagnostic.problem(), diagnostic.at(), diagnostic.message())))
                .toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
}
