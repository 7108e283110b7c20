package dev.outloud.source;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.ImageSize;
import dev.outloud.model.Reply;
import dev.outloud.model.SitePath;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.Controls;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a blog's folder. Not bound to a thread; reads files in parallel. */
public final class SourceReader {
    private final FolderWalk walk;
    private final Diagnostics diagnostics;

    public SourceReader(Path folder, Diagnostics diagnostics) {
        this.walk = new FolderWalk(folder, diagnostics);
        this.diagnostics = diagnostics;
    }

    /** Everything that the folder holds for a build; what cannot be read is a diagnostic. */
    public SourceTree read() {
        List<SourceFile> found = new ArrayList<>(walk.files());
        found.sort(Comparator.comparing(SourceFile::path));
        found.removeIf(file -> !canBePublished(file));
        List<SourceFile> assets = in(found, Room.ASSET);
        return new SourceTree(
                texts(found, Room.DOCUMENT),
                texts(found, Room.STYLE),
                in(found, Room.OVERRIDE),
                assets,
                in(found, Room.LETTER),
                sizes(assets));
    }

    /** Documents get an address of their own; what is published as it is keeps its name. */
    private boolean canBePublished(SourceFile file) {
        Room room = Room.of(file.path());
        boolean copied = room == Room.ASSET || room == Room.OVERRIDE;
        if (copied && !SitePath.isValid("/" + file.path().value())) {
            diagnostics.add(
                    Problem.FILE_IGNORED,
                    Location.of(file.path()),
                    "the file's name has a character that not every system takes",
                    "rename it without question marks and control characters");
            return false;
        }
        return true;
    }

    private List<SourceText> texts(List<SourceFile> files, Room room) {
        return files.parallelStream()
                .filter(file -> Room.of(file.path()) == room)
                .map(this::text)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<SourceFile> in(List<SourceFile> files, Room room) {
        return files.stream().filter(file -> Room.of(file.path()) == room).toList();
    }

    private Optional<SourceText> text(SourceFile file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file.onDisk())))
                    .toString();
            return Optional.of(new SourceText(file.path(), Controls.dropped(text)));
        } catch (CharacterCodingException e) {
            diagnostics.add(
                    isOfStrangers(file.path()) ? Problem.REPLY_UNUSABLE : Problem.NOT_UTF8,
                    notUtf8(file),
                    "the file is not UTF-8",
                    "save it with the encoding UTF-8");
        } catch (IOException e) {
            unreadable(file.path(), e);
        }
        return Optional.empty();
    }

    /** Who has not written a file must not be able to stop a build by it. */
    private static boolean isOfStrangers(SourcePath path) {
        return path.isUnder(Reply.FOLDER);
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

    private void unreadable(SourcePath path, IOException e) {
        FolderWalk.unreadable(path, e, diagnostics);
    }
}
