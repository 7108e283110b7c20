package dev.outloud;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A blog to begin. Immutable.
 *
 * @param folder of the blog; made if it is not there
 * @param starter whose class path has the files to begin with
 * @param title of the blog; null for one made of the folder's name
 * @param url where it will be published; null for a stand-in
 * @param author name of whoever writes; null for a stand-in
 * @param version of the plugin that will build it
 * @param today date of the first post, in UTC as the new blog has it
 */
public record StartRequest(
        Path folder,
        ClassLoader starter,
        @Nullable String title,
        @Nullable String url,
        @Nullable String author,
        String version,
        LocalDate today) {}
