package dev.outloud.model.document;

import dev.outloud.text.SourcePath;
import java.nio.file.Path;

/**
 * A file of the blog's folder that is not a text to parse: a picture, or anything under {@code static/}. Immutable.
 *
 * @param path in the blog's folder
 * @param onDisk where it lies
 * @param bytes its size
 */
public record SourceFile(SourcePath path, Path onDisk, long bytes) {}
