package dev.outloud.render;

import dev.outloud.model.Media;
import dev.outloud.model.site.MediaUse;
import dev.outloud.render.view.MediaView;
import java.util.List;

/** The page that lists all credits of media. */
final class MediaViews {
    private MediaViews() {}

    static List<MediaView> all(Views views) {
        return views.edition().site().media().stream()
                .map(use -> view(use, views))
                .toList();
    }

    private static MediaView view(MediaUse use, Views views) {
        Media media = use.media();
        return new MediaView(
                media.isOwn() ? views.messages().text("credits.others") : media.title(),
                media.url(),
                views.people(use.creators()),
                views.license(media.license()),
                views.headlines(use.shownIn()));
    }
}
