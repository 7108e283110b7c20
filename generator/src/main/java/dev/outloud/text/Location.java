package dev.outloud.text;

/**
 * A place that a person can find: the file, 1-based line and column, and the line itself for the caret.
 *
 * @param file path as shown, relative to the blog's folder
 * @param line 1-based
 * @param column 1-based, counted in code points
 * @param excerpt the whole line without its end; empty where the file cannot be shown
 * @param width how many code points to underline, at least 1
 */
public record Location(String file, int line, int column, String excerpt, int width) implements Comparable<Location> {
    public Location {
        if (line < 1 || column < 1 || width < 1) {
            throw new IllegalArgumentException("no place: " + file + ":" + line + ":" + column);
        }
    }

    /** The beginning of a file whose text cannot be shown or does not matter. */
    public static Location of(SourcePath file) {
        return new Location(file.value(), 1, 1, "", 1);
    }

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) {
            return byFile;
        }
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }
}
