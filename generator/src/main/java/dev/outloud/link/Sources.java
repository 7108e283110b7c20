package dev.outloud.link;

import dev.outloud.model.ImageSize;
import dev.outloud.model.Media;
import dev.outloud.model.document.Document;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.SourcePath;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Everything that was read. Immutable; the order of the lists does not matter.
 *
 * @param files pictures and whatever else is published as it is
 * @param images sizes of those that are pictures
 * @param embedded who made pictures, as they say it themselves
 */
public record Sources(
        List<Document> documents,
        List<SourceFile> files,
        Map<SourcePath, ImageSize> images,
        Map<SourcePath, Media> embedded) {
    public Sources {
        documents = documents.stream()
                .sorted(Comparator.comparing(
                        (Document document) -> document.source().path()))
                .toList();
        files = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
        images = Map.copyOf(images);
        embedded = Map.copyOf(embedded);
    }

    /** The same with what pictures say of themselves. */
    public Sources with(Map<SourcePath, Media> said) {
        return new Sources(documents, files, images, said);
    }

    <D extends Document> List<D> of(Class<D> kind) {
        return documents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
