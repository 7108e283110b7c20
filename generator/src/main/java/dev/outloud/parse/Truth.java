package dev.outloud.parse;

import dev.outloud.parse.frontmatter.Value;
import dev.outloud.parse.frontmatter.Value.Scalar;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Truth values, which YAML 1.2 has in three spellings each. */
final class Truth {
    /** What YAML 1.1 and people take for truth values. */
    private static final Set<String> YES = Set.of("yes", "y", "on", "1");

    private static final Set<String> NO = Set.of("no", "n", "off", "0");

    private Truth() {}

    /** Empty for a value that is neither true nor false. */
    static Optional<Boolean> read(Value value) {
        return switch (text(value)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** What to write for a value that is none, if it is one elsewhere. */
    static String hint(Value value) {
        String text = text(value);
        return YES.contains(text) ? "write it as true" : NO.contains(text) ? "write it as false" : "";
    }

    private static String text(Value value) {
        return value instanceof Scalar scalar ? scalar.text().toLowerCase(Locale.ROOT) : "";
    }
}
