package dev.outloud.output;

import dev.outloud.model.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a build's files into a folder: first all changed ones beside it, then, when nothing can go wrong but the disk
 * itself, each into its place. Files that it did not write itself are never deleted. Not for use by two builds at once.
 */
public final class SiteWriter {
    private static final String STAGING = ".outloud-staging";

    private final Path folder;
    private final Manifest manifest;

    public SiteWriter(Path folder) {
        this.folder = folder;
        this.manifest = new Manifest(folder);
    }

    /**
     * Makes the folder hold these files, and no others of an earlier build.
     *
     * @throws IOException if the disk does not take them; what could be staged is thrown away
     */
    public Written write(Collection<OutputFile> files) throws IOException {
        Path staging = folder.resolve(STAGING);
        deleteTree(staging);
        try {
            Set<String> earlier = manifest.read();
            List<OutputFile> changed = changed(files, earlier);
            stage(changed, staging);
            Set<String> current = new HashSet<>();
            files.forEach(file -> current.add(file.path().value()));
            Set<String> leaving = new HashSet<>(earlier);
            leaving.removeAll(current);
            new Obstacles(folder, leaving).check(changed);
            Set<String> all = new HashSet<>(earlier);
            all.addAll(current);
            manifest.write(all);
            int deleted = delete(leaving);
            for (OutputFile file : changed) {
                Path target = target(file);
                Files.createDirectories(target.getParent());
                Replacement.move(staged(file, staging), target);
            }
            manifest.write(current);
            return new Written(changed.size(), files.size() - changed.size(), deleted);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            deleteTree(staging);
        }
    }

    /**
     * Puts the report for programs beside the site, whether or not there is a new site.
     *
     * @throws IOException if the disk does not take it
     */
    public void report(String json) throws IOException {
        Replacement.write(folder.resolve("site-report.json"), json.getBytes(StandardCharsets.UTF_8));
    }

    private List<OutputFile> changed(Collection<OutputFile> files, Set<String> earlier) {
        return files.parallelStream().filter(file -> !isCurrent(file, earlier)).toList();
    }

    /** A drawing that an earlier build put there is the one that its name stands for. */
    private boolean isCurrent(OutputFile file, Set<String> earlier) {
        Path target = target(file);
        try {
            if (!Files.isRegularFile(target)) {
                return false;
            }
            if (file instanceof OutputFile.Drawn) {
                return Files.size(target) > 0 && earlier.contains(file.path().value());
            }
            if (file instanceof OutputFile.Made made) {
                return Files.size(target) == made.bytes().length
                        && Arrays.equals(Files.readAllBytes(target), made.bytes());
            }
            return Files.mismatch(((OutputFile.Copied) file).from(), target) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stage(List<OutputFile> changed, Path staging) throws IOException {
        Files.createDirectories(folder);
        for (Path parent : parents(changed, staging)) {
            Files.createDirectories(parent);
        }
        changed.parallelStream().forEach(file -> {
            Path staged = staged(file, staging);
            try {
                if (file instanceof OutputFile.Made made) {
                    Files.write(staged, made.bytes());
                } else if (file instanceof OutputFile.Drawn drawn) {
                    Files.write(staged, drawn.drawing().draw());
                } else {
                    Files.copy(((OutputFile.Copied) file).from(), staged);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Set<Path> parents(List<OutputFile> files, Path staging) {
        Set<Path> parents = new TreeSet<>();
        files.forEach(file -> parents.add(staged(file, staging).getParent()));
        return parents;
    }

    /** What the author put in place of a file, such as a folder, is not ours to delete. */
    private int delete(Set<String> leaving) throws IOException {
        int deleted = 0;
        for (String path : leaving) {
            Path gone = folder.resolve(path);
            if (Files.isRegularFile(gone)) {
                Files.delete(gone);
                deleted++;
                deleteEmpty(gone.getParent());
            }
        }
        return deleted;
    }

    private void deleteEmpty(@Nullable Path directory) throws IOException {
        Path empty = directory;
        while (empty != null && !empty.equals(folder)) {
            try {
                Files.deleteIfExists(empty);
            } catch (DirectoryNotEmptyException e) {
                return;
            }
            empty = empty.getParent();
        }
    }

    private Path target(OutputFile file) {
        return folder.resolve(file.path().value());
    }

    private static Path staged(OutputFile file, Path staging) {
        return staging.resolve(file.path().value());
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> tree = Files.walk(root)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
