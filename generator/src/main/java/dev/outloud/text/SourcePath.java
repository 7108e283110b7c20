package dev.outloud.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a file stands in the blog's folder: relative, with forward slashes, as people read it in a message.
 * Made in {@code source} only; immutable.
 *
 * @param value such as {@code posts/2026-01-31-hello.md}; never empty, never absolute, without {@code .} and {@code ..}
 */
public record SourcePath(String value) implements Comparable<SourcePath> {
    private static final Pattern ESCAPING = Pattern.compile("^/|\\\\|(^|/)\\.{0,2}(/|$)");

    public SourcePath {
        if (ESCAPING.matcher(value).find()) {
            throw new IllegalArgumentException("not a path inside the blog: " + value);
        }
    }

    /** The part behind the last slash. */
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The file name without its last extension: {@code hello} for {@code posts/hello.md}. */
    public String stem() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The last extension in lower case without its dot, or an empty string. */
    public String extension() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** The folder with a slash at its end, or an empty string at the top. */
    public String folder() {
        return value.substring(0, value.lastIndexOf('/') + 1);
    }

    public boolean isUnder(String folder) {
        return value.startsWith(folder);
    }

    @Override
    public int compareTo(SourcePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
