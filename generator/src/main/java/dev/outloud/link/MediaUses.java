package dev.outloud.link;

import dev.outloud.model.Media;
import dev.outloud.model.site.Article;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.MediaUse;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Gathers where each credited picture is shown: in one pass over the articles, by id. */
final class MediaUses {
    private MediaUses() {}

    static List<MediaUse> of(List<Article> articles, Directory directory) {
        Map<String, Media> used = new TreeMap<>();
        Map<String, Set<Headline>> shown = new HashMap<>();
        for (Article article : articles) {
            article.allPictures().forEach(picture -> {
                Media credit = picture.credit();
                if (credit != null) {
                    used.put(credit.id(), credit);
                    shown.computeIfAbsent(credit.id(), key -> new LinkedHashSet<>())
                            .add(article.headline());
                }
            });
        }
        return used.values().stream()
                .map(media -> new MediaUse(
                        media,
                        directory.named(media.creator()).orElse(null),
                        List.copyOf(shown.getOrDefault(media.id(), Set.of()))))
                .toList();
    }
}
