package dev.outloud.model;

/**
 * A file to write, relative to the folder of the outputs, with forward slashes. Immutable.
 *
 * @param value such as {@code posts/hello/index.html}; never absolute, never leaving its folder
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
    public OutputPath {
        if (!SitePath.isValid("/" + value) || value.isEmpty() || value.endsWith("/")) {
            throw new IllegalArgumentException("not a file within the output: " + value);
        }
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
