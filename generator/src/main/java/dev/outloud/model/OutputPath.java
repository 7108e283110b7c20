package dev.outloud.model;

/**
 * A file to write, relative to the folder of the outputs, with forward slashes. Immutable.
 *
 * @param value such as {@code posts/hello/index.html}; never absolute, never leaving its folder
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
    public OutputPath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a file within the output: " + value);
        }
    }

    /** Whether a text names a file within the output. */
    public static boolean isValid(String value) {
        return !value.isEmpty() && !value.endsWith("/") && SitePath.isValid("/" + value);
    }

    /** The same file in a folder of the output. */
    public OutputPath under(String folder) {
        return new OutputPath(folder + "/" + value);
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
