package dev.outloud.parse.frontmatter;

/** What to do about the mistakes that people make most in YAML. */
final class YamlHints {
    private YamlHints() {}

    static String hint(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "a value with a colon in it needs quotes: title: \"One: two\"";
        }
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return "indent with spaces";
        }
        if (problem.contains("cannot start any token")) {
            return "a value that begins with this sign needs quotes";
        }
        if (problem.contains("quoted scalar") || problem.contains("end of stream")) {
            return "is a closing quote missing?";
        }
        if (problem.contains("block end") || problem.contains("block mapping") || problem.contains("simple key")) {
            return "check the indentation and the colon of this line and the one before it";
        }
        return "check the line's indentation, colons and quotes";
    }
}
