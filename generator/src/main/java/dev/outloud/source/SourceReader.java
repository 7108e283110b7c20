package dev.outloud.source;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.ImageSize;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads a blog's folder. Names that begin with a dot or an underscore, back-up copies of editors and links that lead
 * out of the folder are passed over. Not bound to a thread; reads files in parallel.
 */
public final class SourceReader {
    private final Path folder;
    private final Diagnostics diagnostics;

    public SourceReader(Path folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Everything that the folder holds for a build; what cannot be read is a diagnostic. */
    public SourceTree read() {
        List<SourceFile> found = new ArrayList<>(walk());
        found.sort(Comparator.comparing(SourceFile::path));
        List<SourceText> texts = found.parallelStream()
                .filter(file -> Room.of(file.path()) == Room.DOCUMENT)
                .map(this::text)
                .flatMap(Optional::stream)
                .toList();
        List<SourceFile> assets = in(found, Room.ASSET);
        return new SourceTree(texts, in(found, Room.OVERRIDE), assets, sizes(assets));
    }

    private static List<SourceFile> in(List<SourceFile> files, Room room) {
        return files.stream().filter(file -> Room.of(file.path()) == room).toList();
    }

    private Optional<SourceText> text(SourceFile file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file.onDisk())))
                    .toString();
            return Optional.of(new SourceText(file.path(), text));
        } catch (CharacterCodingException e) {
            diagnostics.add(
                    Problem.NOT_UTF8, notUtf8(file), "the file is not UTF-8", "save it with the encoding UTF-8");
        } catch (IOException e) {
            unreadable(file.path(), e);
        }
        return Optional.empty();
    }

    private static Location notUtf8(SourceFile file) {
        try {
            return Utf8.place(file.path(), Files.readAllBytes(file.onDisk()));
        } catch (IOException e) {
            return Location.of(file.path());
        }
    }

    private Map<SourcePath, ImageSize> sizes(List<SourceFile> assets) {
        record Sized(SourcePath path, ImageSize size) {}
        Map<SourcePath, ImageSize> sizes = new TreeMap<>();
        assets.parallelStream()
                .flatMap(file -> ImageHeader.size(file).map(size -> new Sized(file.path(), size)).stream())
                .toList()
                .forEach(sized -> sizes.put(sized.path(), sized.size()));
        return sizes;
    }

    private List<SourceFile> walk() {
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    if (directory.equals(folder)) {
                        return FileVisitResult.CONTINUE;
                    }
                    String name = directory.getFileName().toString();
                    boolean known = !folder.equals(directory.getParent()) || Room.isKnownFolder(name);
                    return known && !isHidden(name) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && !isHidden(file.getFileName().toString())) {
                        files.add(new SourceFile(path(file), file));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    unreadable(path(file), e);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            unreadable(new SourcePath("site.yml"), e);
        }
        return files;
    }

    /** Relative, with forward slashes, and composed as macOS file systems do not keep it. */
    private SourcePath path(Path file) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        return new SourcePath(Normalizer.normalize(relative, Normalizer.Form.NFC));
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.startsWith("_") || name.endsWith("~") || name.startsWith("#");
    }

    private void unreadable(SourcePath path, IOException e) {
        diagnostics.add(
                Problem.UNREADABLE_FILE,
                Location.of(path),
                "cannot read the file: " + e.getClass().getSimpleName(),
                "check that it exists and that you may read it");
    }
}
