package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Problem;
import dev.outloud.diagnostic.Severity;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.Document;
import dev.outloud.text.Ref;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes away the warnings that a file allows itself, and names allowances that nothing needs. */
final class Allowances {
    /** What only goals with the network find: to all others nothing is said of it, nor that there is nothing. */
    private static final Set<String> FOUND_OUTSIDE = Stream.of(
                    Problem.SNAPSHOT_FAILED, Problem.SNAPSHOT_UNREADABLE, Problem.ARCHIVE_FAILED)
            .map(Problem::id)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Map<String, Ref>> byFile = new HashMap<>();

    Allowances(List<Document> documents) {
        for (Document document : documents) {
            if (document instanceof ArticleDocument article) {
                article.frontMatter()
                        .allow()
                        .forEach(id -> byFile.computeIfAbsent(
                                        article.source().path().value(), file -> new HashMap<>())
                                .put(id.value(), id));
            }
        }
    }

    /** What is left to say. Errors cannot be allowed: there would be no site. */
    List<Diagnostic> without(List<Diagnostic> found) {
        return found.stream()
                .filter(diagnostic -> allowance(diagnostic).isEmpty())
                .toList();
    }

    /** What is left to say at the end, with the allowances that were not needed. */
    List<Diagnostic> apply(List<Diagnostic> found) {
        Set<Ref> used =
                found.stream().map(this::allowance).flatMap(Optional::stream).collect(Collectors.toSet());
        // What is held back was not looked at: there may be use for its allowances later.
        Set<String> heldBack = found.stream()
                .filter(diagnostic -> diagnostic.problem() == Problem.HELD_BACK)
                .map(diagnostic -> diagnostic.at().file())
                .collect(Collectors.toSet());
        Stream<Diagnostic> unused = byFile.entrySet().stream()
                .filter(file -> !heldBack.contains(file.getKey()))
                .flatMap(file -> file.getValue().values().stream())
                .filter(ref -> !used.contains(ref) && !FOUND_OUTSIDE.contains(ref.value()))
                .map(ref -> new Diagnostic(
                        Problem.ALLOWANCE_UNUSED,
                        ref.at().locate(),
                        "\"" + ref.value() + "\" is allowed here and does not occur",
                        "take it out of allow:"));
        return Stream.concat(without(found).stream(), unused).sorted().toList();
    }

    private Optional<Ref> allowance(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR
                ? Optional.empty()
                : Optional.ofNullable(byFile.getOrDefault(diagnostic.at().file(), Map.of())
                        .get(diagnostic.problem().id()));
    }
}
