package dev.outloud.output;

import dev.outloud.model.OutputFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what stands in the way of a site, before any of the old one is touched. */
final class Obstacles {
    private final Path folder;
    private final Set<String> leaving;

    /** @param leaving files that will be deleted first, so that they are in nobody's way */
    Obstacles(Path folder, Set<String> leaving) {
        this.folder = folder;
        this.leaving = leaving;
    }

    /**
     * Looks at the places of files.
     *
     * @throws IOException if one of them cannot be written: a file stands for a folder, or a folder for a file
     */
    void check(Collection<OutputFile> files) throws IOException {
        for (OutputFile file : files) {
            Path target = folder.resolve(file.path().value());
            if (Files.isDirectory(target) && !isLeaving(target)) {
                throw new FileAlreadyExistsException(target.toString(), null, "a folder stands where a file belongs");
            }
            for (Path parent = target.getParent(); !folder.equals(parent) && parent != null; ) {
                if (Files.exists(parent) && !Files.isDirectory(parent) && !leaving.contains(path(parent))) {
                    throw new FileAlreadyExistsException(
                            parent.toString(), null, "a file stands where a folder belongs");
                }
                @Nullable Path above = parent.getParent();
                parent = above;
            }
        }
    }

    /** A folder goes with the last file in it. */
    private boolean isLeaving(Path directory) throws IOException {
        try (Stream<Path> tree = Files.walk(directory)) {
            return tree.filter(path -> !Files.isDirectory(path)).allMatch(path -> leaving.contains(path(path)));
        }
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
