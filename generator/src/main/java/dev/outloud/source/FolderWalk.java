package dev.outloud.source;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lists the files of a blog's folder. Names that begin with a dot or an underscore and back-up copies of editors are
 * passed over; links that lead out of the folder too, and the author hears of it.
 */
final class FolderWalk {
    private final Path folder;
    private final Diagnostics diagnostics;

    FolderWalk(Path folder, Diagnostics diagnostics) {
        this.folder = real(folder);
        this.diagnostics = diagnostics;
    }

    /** The folder behind a link; one that is not there is found missing when it is read. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    /** All files that a build looks at, in no order. */
    List<SourceFile> files() {
        List<SourceFile> files = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            // Like an empty folder, it has no site.yml, and that will be said.
            return files;
        }
        Map<String, Path> top = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    if (directory.equals(folder)) {
                        return FileVisitResult.CONTINUE;
                    }
                    String name = directory.getFileName().toString();
                    boolean inside = !folder.equals(directory.getParent());
                    if (!inside) {
                        top.put(name, directory);
                    }
                    boolean known = inside || Room.isKnownFolder(name);
                    return known && !isHidden(name) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(file.getFileName().toString())) {
                        visit(file, attributes, files);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable(path(file), e, diagnostics);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable(new SourcePath("site.yml"), e, diagnostics);
        }
        misnamed(top);
        return files;
    }

    private void misnamed(Map<String, Path> folders) {
        folders.forEach((name, directory) -> {
            String meant = Room.meantFolder(name);
            if (!meant.isEmpty() && !folders.containsKey(meant)) {
                ignored(directory, "nothing reads this folder", "rename it to " + meant);
            }
        });
    }

    private void visit(Path file, BasicFileAttributes attributes, List<SourceFile> files) {
        SourcePath path = path(file);
        if (Room.of(path) == Room.NONE) {
            if (Room.isMisplaced(path)) {
                ignored(file, "nothing reads this file", Room.advice(path));
            }
        } else if (attributes.isSymbolicLink() ? leadsToFile(file) : attributes.isRegularFile()) {
            add(file, attributes, files);
        }
    }

    /** What a build copies at its end has to be found unreadable at its beginning; letters it does not read at all. */
    private void add(Path file, BasicFileAttributes attributes, List<SourceFile> files) {
        SourcePath path = path(file);
        if (Room.of(path) == Room.LETTER || Files.isReadable(file)) {
            files.add(new SourceFile(path, file, size(file, attributes)));
        } else {
            unreadable(path, new AccessDeniedException(file.toString()), diagnostics);
        }
    }

    /** That of the file behind a link; one that vanishes meanwhile is found missing when it is read. */
    private static long size(Path file, BasicFileAttributes attributes) {
        try {
            return attributes.isSymbolicLink() ? Files.size(file) : attributes.size();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Whether a link leads to a file of the blog's own. A folder behind one could contain itself. */
    private boolean leadsToFile(Path link) {
        try {
            Path target = link.toRealPath();
            if (target.startsWith(folder) && Files.isRegularFile(target)) {
                return true;
            }
            String where = target.startsWith(folder) ? "to a folder" : "out of the blog's folder";
            ignored(link, "the link leads " + where, "copy here what it leads to");
        } catch (IOException e) {
            ignored(link, "the link leads nowhere", "delete it, or put back what it led to");
        }
        return false;
    }

    private void ignored(Path file, String message, String hint) {
        diagnostics.add(Problem.FILE_IGNORED, Location.of(path(file)), message, hint);
    }

    /** Relative, with forward slashes, and composed as macOS file systems do not keep it. */
    private SourcePath path(Path file) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        return new SourcePath(Normalizer.normalize(relative, Normalizer.Form.NFC));
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("_") || name.endsWith("~") || name.startsWith("#");
    }

    static void unreadable(SourcePath path, IOException e, Diagnostics diagnostics) {
        diagnostics.add(
                Problem.UNREADABLE_FILE,
                Location.of(path),
                "cannot read the file: " + e.getClass().getSimpleName(),
                "check that it exists and that you may read it");
    }
}
