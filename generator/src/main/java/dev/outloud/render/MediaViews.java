package dev.outloud.render;

import dev.outloud.model.Monogram;
import dev.outloud.model.Person;
import dev.outloud.model.site.MediaUse;
import dev.outloud.render.view.MediaView;
import dev.outloud.render.view.PersonView;
import java.util.List;

/** The page that lists all credits of media. */
final class MediaViews {
    private MediaViews() {}

    static List<MediaView> all(Views views) {
        return views.edition().site().media().stream()
                .map(use -> new MediaView(
                        use.media().title(),
                        use.media().url(),
                        creator(use, views),
                        views.license(use.media().license()),
                        views.headlines(use.shownIn())))
                .toList();
    }

    private static PersonView creator(MediaUse use, Views views) {
        Person person = use.creator();
        String name = use.media().creator();
        return person == null ? new PersonView(name, null, Monogram.of(name)) : views.person(person);
    }
}
