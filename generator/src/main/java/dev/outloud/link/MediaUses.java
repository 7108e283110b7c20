package dev.outloud.link;

import dev.outloud.model.site.Article;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.MediaUse;
import dev.outloud.model.site.Picture;
import dev.outloud.model.site.PictureCredit;
import dev.outloud.text.SourcePath;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers where each credited picture is shown: in two passes over the articles, by id. */
final class MediaUses {
    private final Map<SourcePath, PictureCredit> named = new HashMap<>();
    private final Map<String, PictureCredit> used = new TreeMap<>();
    private final Map<String, Set<Headline>> shown = new HashMap<>();

    private MediaUses() {}

    static List<MediaUse> of(List<Article> articles) {
        MediaUses uses = new MediaUses();
        articles.forEach(article -> article.allPictures().forEach(uses::name));
        articles.forEach(article -> article.allPictures().forEach(picture -> uses.add(picture, article)));
        return uses.used.entrySet().stream()
                .map(use -> new MediaUse(use.getValue(), List.copyOf(uses.shown.getOrDefault(use.getKey(), Set.of()))))
                .toList();
    }

    /** A file that one article credits by an id, and another by the file beside it, is one medium. */
    private void name(Picture picture) {
        PictureCredit credit = picture.credit();
        SourcePath file = picture.file();
        if (credit != null && file != null && !credit.media().id().equals(file.value())) {
            named.putIfAbsent(file, credit);
        }
    }

    private void add(Picture picture, Article article) {
        PictureCredit credit = picture.credit();
        SourcePath file = picture.file();
        if (credit != null) {
            boolean byFile = file != null && credit.media().id().equals(file.value());
            PictureCredit medium = byFile ? named.getOrDefault(file, credit) : credit;
            String id = medium.media().id();
            used.putIfAbsent(id, medium);
            shown.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(article.headline());
        }
    }
}
