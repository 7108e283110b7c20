package dev.outloud.link;

import dev.outloud.model.Urls;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.Document.MediaDocument;
import dev.outloud.model.document.Document.SidecarDocument;
import dev.outloud.model.document.FrontMatter.LeadImage;
import dev.outloud.model.document.SourceFile;
import dev.outloud.text.SourcePath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the pictures of which the author does not say who made them: only those have to be asked themselves. */
public final class UncreditedPictures {
    private UncreditedPictures() {}

    /** Files that articles show without a credit of any kind, in the order of their paths. */
    public static List<SourceFile> of(Sources sources) {
        Set<SourcePath> shown = sources.of(ArticleDocument.class).stream()
                .flatMap(UncreditedPictures::shown)
                .collect(Collectors.toCollection(HashSet::new));
        sources.of(SidecarDocument.class).forEach(sidecar -> shown.remove(sidecar.file()));
        Set<String> listed = sources.of(MediaDocument.class).stream()
                .flatMap(document -> document.media().stream())
                .flatMap(media -> media.files().stream())
                .map(MediaIndex::key)
                .collect(Collectors.toSet());
        return sources.files().stream()
                .filter(file -> shown.contains(file.path())
                        && !listed.contains(file.path().value()))
                .toList();
    }

    private static Stream<SourcePath> shown(ArticleDocument article) {
        SourcePath from = article.source().path();
        LeadImage lead = article.frontMatter().image();
        Stream<SourcePath> first = Stream.ofNullable(lead)
                .filter(image -> image.credit() == null)
                .filter(image -> !Urls.isOutside(image.source().value()))
                .flatMap(image -> Relative.resolve(from, image.source().value()).stream());
        Stream<SourcePath> others = article.body().images().stream()
                .filter(image -> image.credit() == null && !Urls.isOutside(image.source()))
                .flatMap(image -> image.html()
                        ? Relative.inHtml(from, image.source())
                        : Relative.resolve(from, image.source()).stream());
        return Stream.concat(first, others);
    }
}
