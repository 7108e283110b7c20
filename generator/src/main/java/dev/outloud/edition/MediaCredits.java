package dev.outloud.edition;

import dev.outloud.model.Href;
import dev.outloud.model.Licenses;
import dev.outloud.model.Media;
import dev.outloud.model.Messages;
import dev.outloud.model.Person;
import dev.outloud.model.body.BodyContext.TextPart;
import dev.outloud.model.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Credit lines of pictures: title, author, source and licence, as Creative Commons recommends them. */
final class MediaCredits {
    private final Map<String, List<TextPart>> byId = new HashMap<>();
    private final Site site;
    private final Messages messages;

    MediaCredits(Site site, Messages messages) {
        this.site = site;
        this.messages = messages;
        site.media().forEach(use -> byId.put(use.media().id(), line(use.media(), use.creator())));
    }

    List<TextPart> credit(Media media) {
        return byId.getOrDefault(media.id(), List.of());
    }

    Map<String, List<TextPart>> all() {
        return byId;
    }

    private List<TextPart> line(Media media, @org.jspecify.annotations.Nullable Person creator) {
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
                                creator.path().map(site.url()::link).orElse(null)));
        if (media.license() != null) {
            parts.add(new TextPart(", ", null));
            parts.add(new TextPart(
                    Licenses.name(media.license()),
                    Licenses.url(media.license()).map(Href::outside).orElse(null)));
        }
        return List.copyOf(parts);
    }
}
