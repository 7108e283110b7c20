package dev.outloud.source;

import dev.outloud.model.ImageSize;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.SourcePath;
import dev.outloud.text.SourceText;
import java.util.List;
import java.util.Map;

/**
 * The blog's folder as read. Lists are sorted by path. Immutable.
 *
 * @param texts documents to parse
 * @param styles citation styles
 * @param overrides files that replace the theme's
 * @param files everything else that is published
 * @param letters what is to be taken in as replies, and none of a build's business
 * @param images sizes of those files that are pictures
 */
public record SourceTree(
        List<SourceText> texts,
        List<SourceText> styles,
        List<SourceFile> overrides,
        List<SourceFile> files,
        List<SourceFile> letters,
        Map<SourcePath, ImageSize> images) {
    public SourceTree {
        styles = List.copyOf(styles);
        texts = List.copyOf(texts);
        overrides = List.copyOf(overrides);
        files = List.copyOf(files);
        letters = List.copyOf(letters);
        images = Map.copyOf(images);
    }
}
