package dev.outloud.link;

import dev.outloud.model.ImageSize;
import dev.outloud.model.Reply;
import dev.outloud.model.SitePath;
import dev.outloud.model.document.SourceFile;
import dev.outloud.model.site.Asset;
import dev.outloud.text.Location;
import dev.outloud.text.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files that are copied as they are, and where to: what lies beside posts and pages keeps its place under
 * {@code /posts/} and {@code /}, pictures of those who reply theirs under {@code /replies/}, and what lies under {@code
 * static/} goes to the top.
 */
final class Assets {
    private final Map<SourcePath, SitePath> paths = new TreeMap<>();
    private final List<Asset> assets = new ArrayList<>();
    private final Map<SourcePath, ImageSize> sizes;

    Assets(List<SourceFile> files, Map<SourcePath, ImageSize> sizes, Permalinks permalinks) {
        this.sizes = sizes;
        for (SourceFile file : files) {
            String path = file.path().value();
            String inside = path.startsWith("posts/") || path.startsWith(Reply.FOLDER)
                    ? path
                    : path.substring(path.indexOf('/') + 1);
            SitePath published = new SitePath("/" + inside);
            if (permalinks.take(published, Location.of(file.path()))) {
                paths.put(file.path(), published);
                assets.add(new Asset(published, file.onDisk(), file.path(), file.bytes()));
            }
        }
    }

    List<Asset> all() {
        return assets;
    }

    Optional<SitePath> published(SourcePath path) {
        return Optional.ofNullable(paths.get(path));
    }

    Optional<ImageSize> size(SourcePath path) {
        return Optional.ofNullable(sizes.get(path));
    }

    /** For hints. */
    Collection<SourcePath> sources() {
        return paths.keySet();
    }
}
