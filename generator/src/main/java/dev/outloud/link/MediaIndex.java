package dev.outloud.link;

import dev.outloud.diagnostic.Diagnostics;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Media;
import dev.outloud.model.Urls;
import dev.outloud.model.document.Document.MediaDocument;
import dev.outloud.model.document.Document.SidecarDocument;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.Location;
import dev.outloud.text.Ref;
import dev.outloud.text.SourcePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The credits of all media, by whatever says which medium they are of. The nearest to the picture counts: the id behind
 * it, then the file beside it, then {@code media.yml}, then what the picture itself says, then who made all others.
 * Filled by one thread; from then on any number may look
 * things up.
 */
final class MediaIndex {
    private static final SourcePath LIST = new SourcePath("media.yml");

    private final Map<String, Media> byId = new TreeMap<>();
    private final Map<SourcePath, SidecarDocument> sidecars = new HashMap<>();
    private final Map<String, Media> byFile = new HashMap<>();
    private final Map<SourcePath, Media> embedded;
    private final @Nullable Media own;

    MediaIndex(Sources sources, @Nullable Media own, Diagnostics diagnostics) {
        this.embedded = sources.embedded();
        this.own = own;
        sources.of(SidecarDocument.class).forEach(sidecar -> sidecars.putIfAbsent(sidecar.file(), sidecar));
        sources.of(MediaDocument.class)
                .forEach(document -> document.media().forEach(entry -> {
                    unique(
                            byId.putIfAbsent(entry.id(), entry),
                            entry,
                            "have the id \"" + entry.id() + "\"",
                            diagnostics);
                    entry.files()
                            .forEach(file -> unique(
                                    byFile.putIfAbsent(key(file), entry),
                                    entry,
                                    "are of the file \"" + file.value() + "\"",
                                    diagnostics));
                }));
        check(sources.files().stream().map(SourceFile::path).toList(), diagnostics);
    }

    private static void unique(@Nullable Media first, Media entry, String what, Diagnostics diagnostics) {
        if (first != null && !first.equals(entry)) {
            diagnostics.add(
                    Problem.DUPLICATE_ID,
                    entry.at().locate(),
                    "two media " + what,
                    "the other one is in line " + first.at().locate().line());
        }
    }

    /** A path counts from the blog's folder; a slash before it means {@code static/}, as in texts. */
    static String key(Ref file) {
        String written = file.value();
        return written.startsWith("/") ? "static" + written : written;
    }

    Optional<Media> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<String> ids() {
        return byId.keySet();
    }

    /** Takes a file that an article credits by an id for a file of that entry, unless it is one of another. */
    void learn(SourcePath file, String id) {
        byId(id).ifPresent(media -> byFile.putIfAbsent(file.value(), media));
    }

    /** The credit of a file that has no id behind it. */
    Optional<Media> of(SourcePath file) {
        SidecarDocument sidecar = sidecars.get(file);
        return Optional.ofNullable(sidecar == null ? byFile.get(file.value()) : sidecar.media())
                .or(() -> Optional.ofNullable(embedded.get(file)))
                .or(() -> Optional.ofNullable(own));
    }

    /** The credit of a picture that lies elsewhere. */
    Optional<Media> at(String address) {
        return Optional.ofNullable(byFile.get(address));
    }

    /** Names the credits of files that are not there. */
    private void check(List<SourcePath> files, Diagnostics diagnostics) {
        Set<SourcePath> there = Set.copyOf(files);
        sidecars.values().stream()
                .filter(sidecar -> !there.contains(sidecar.file()))
                .forEach(sidecar -> diagnostics.add(
                        Problem.FILE_IGNORED,
                        Location.of(sidecar.source().path()),
                        "there is no file \"" + sidecar.file().fileName() + "\" beside this credit",
                        "put the picture beside it, or name this file after the one that is there: harbour.jpg.yml"));
        Set<String> paths = there.stream().map(SourcePath::value).collect(Collectors.toSet());
        byId.values().stream()
                .flatMap(media -> media.files().stream())
                .filter(file -> !Urls.isOutside(file.value()) && !paths.contains(key(file)))
                .forEach(file -> diagnostics.add(
                        Problem.MISSING_IMAGE,
                        file.at().locate(),
                        "there is no file \"" + file.value() + "\"",
                        Relative.hint(
                                key(file),
                                files,
                                LIST,
                                "write its path from the blog's folder: posts/my-post/harbour.jpg")));
    }
}
