package dev.outloud.render;

import dev.outloud.model.Media;
import dev.outloud.model.Person;
import dev.outloud.model.site.MediaUse;
import dev.outloud.model.site.PictureCredit;
import dev.outloud.render.view.MediaView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Credits of media as the page of credits lists them, and the page of whoever made them. */
final class MediaViews {
    private MediaViews() {}

    static List<MediaView> all(Views views) {
        return views.edition().site().media().stream()
                .map(use -> view(use, views))
                .toList();
    }

    /** What each person made; the author's own pictures are too many to list. */
    static Map<Person, List<MediaView>> byMaker(Views views) {
        Map<Person, List<MediaView>> pictures = new HashMap<>();
        views.edition().site().media().stream()
                .filter(use -> !use.credit().media().isOwn())
                .forEach(use -> use.credit()
                        .creators()
                        .forEach(maker -> pictures.computeIfAbsent(maker, key -> new ArrayList<>())
                                .add(view(use, views))));
        return pictures;
    }

    private static MediaView view(MediaUse use, Views views) {
        PictureCredit credit = use.credit();
        Media media = credit.media();
        return new MediaView(
                media.isOwn() ? views.messages().text("credits.others") : media.title(),
                media.url(),
                views.people(credit.creators()),
                credit.beside(),
                credit.notice(),
                views.license(media.license()),
                media.rights().licensor(),
                views.headlines(use.shownIn()));
    }
}
