package dev.outloud.edition;

import dev.outloud.model.Href;
import dev.outloud.model.Licenses;
import dev.outloud.model.Media;
import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.SiteUrl;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Credit lines of pictures: title, author, source and licence, as Creative Commons recommends them. */
final class MediaCredits {
    private MediaCredits() {}

    /** The line of each medium in use, by its id. */
    static Map<String, List<TextPart>> of(Site site, Messages messages) {
        return site.media().stream()
                .collect(Collectors.toMap(
                        use -> use.media().id(), use -> line(use.media(), use.creator(), site.url(), messages)));
    }

    private static List<TextPart> line(Media media, @Nullable Person creator, SiteUrl url, Messages messages) {
        List<TextPart> parts = new ArrayList<>();
        parts.add(new TextPart(messages.text("media.by") + " ", null));
        if (!media.title().isEmpty()) {
            parts.add(new TextPart(media.title(), media.url() == null ? null : Href.outside(media.url())));
            parts.add(new TextPart(", ", null));
        }
        parts.add(
                creator == null
                        ? new TextPart(media.creator(), null)
                        : new TextPart(
                                creator.displayName(),
                                creator.path().map(url::link).orElse(null)));
        if (media.license() != null) {
            parts.add(new TextPart(", ", null));
            parts.add(new TextPart(
                    Licenses.name(media.license()),
                    Licenses.url(media.license()).map(Href::outside).orElse(null)));
        }
        return List.copyOf(parts);
    }
}
