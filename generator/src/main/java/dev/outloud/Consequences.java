package dev.outloud;

import dev.outloud.diagnostic.Diagnostic;
import dev.outloud.diagnostic.Problem;
import dev.outloud.diagnostic.Severity;
import dev.outloud.text.Location;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes away what only follows from another mistake: nobody has to read that a person is unknown when the list of
 * people could not be read.
 */
final class Consequences {
    private static final Set<Problem> UNREAD = EnumSet.of(
            Problem.NOT_UTF8,
            Problem.UNREADABLE_FILE,
            Problem.BROKEN_YAML,
            Problem.BROKEN_TOML,
            Problem.BROKEN_JSON,
            Problem.BROKEN_BIBTEX,
            Problem.BROKEN_RIS,
            Problem.TOO_DEEP,
            Problem.TOO_COSTLY,
            Problem.FRONT_MATTER_OPEN,
            Problem.MISSING_KEY,
            Problem.WRONG_TYPE,
            Problem.BAD_VALUE);

    private Consequences() {}

    /** All of {@code found} but what is explained by an error in the file that it looked into. */
    static List<Diagnostic> removed(List<Diagnostic> found) {
        Set<Problem> explained = EnumSet.noneOf(Problem.class);
        Set<String> open = new HashSet<>();
        Set<Location> anchors = new HashSet<>();
        for (Diagnostic diagnostic : found) {
            if (diagnostic.severity() == Severity.ERROR && UNREAD.contains(diagnostic.problem())) {
                explained.addAll(explains(diagnostic.at().file()));
            }
            if (diagnostic.problem() == Problem.TEMPLATE_FAULT) {
                // A page that was not made is missing to all that link to it.
                explained.add(Problem.BROKEN_LINK);
            }
            if (diagnostic.problem() == Problem.UNKNOWN_ANCHOR) {
                anchors.add(diagnostic.at());
            }
            if (diagnostic.problem() == Problem.FRONT_MATTER_OPEN) {
                open.add(diagnostic.at().file());
            }
        }
        boolean isOverwritten = found.stream().anyMatch(diagnostic -> diagnostic.problem() == Problem.DUPLICATE_URL);
        return found.stream()
                .filter(diagnostic -> diagnostic.problem() != Problem.BROKEN_LINK || !anchors.contains(diagnostic.at()))
                // Of two pages at one address, one is missing: the links of our own to its parts lead nowhere.
                .filter(diagnostic -> diagnostic.problem() != Problem.BROKEN_LINK
                        || !isOverwritten
                        || !diagnostic.at().file().startsWith("site/"))
                .filter(diagnostic -> !explained.contains(diagnostic.problem()))
                .filter(diagnostic -> diagnostic.problem() != Problem.MISSING_DATE
                        || !open.contains(diagnostic.at().file()))
                .toList();
    }

    private static Set<Problem> explains(String file) {
        String room = file.replaceFirst("(\\.yml|/.*)$", "");
        return switch (room) {
            case "people" ->
                EnumSet.of(
                        Problem.UNKNOWN_PERSON,
                        Problem.NEW_SPEAKER,
                        Problem.NEW_MAKER,
                        Problem.AMBIGUOUS_SPEAKER,
                        Problem.UNKNOWN_TARGET);
            case "resources" ->
                // Whoever wrote a resource is no new speaker, and an author that could not be read is one all the same.
                EnumSet.of(
                        Problem.UNKNOWN_RESOURCE,
                        Problem.UNKNOWN_TARGET,
                        Problem.NEW_SPEAKER,
                        Problem.RESOURCE_UNCREDITED,
                        Problem.QUOTE_UNATTRIBUTED);
            case "media" -> EnumSet.of(Problem.UNKNOWN_MEDIA, Problem.IMAGE_UNCREDITED);
            case "posts", "pages", "static" ->
                EnumSet.of(file.matches(".*\\.ya?ml") ? Problem.IMAGE_UNCREDITED : Problem.UNKNOWN_TARGET);
            default -> EnumSet.noneOf(Problem.class);
        };
    }
}
