package dev.outloud.model.site;

import dev.outloud.model.SitePath;
import dev.outloud.text.SourcePath;
import java.nio.file.Path;

/**
 * A file that is copied as it is.
 *
 * @param path where it is published
 * @param from where it lies on disk
 * @param source where it lies in the blog's folder
 * @param bytes its size
 */
public record Asset(SitePath path, Path from, SourcePath source, long bytes) {}
