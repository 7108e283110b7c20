package dev.outloud.render;

import dev.outloud.model.Person;
import dev.outloud.model.Settings;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Attribution;
import dev.outloud.render.view.LinkView;
import dev.outloud.text.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody writes who wants a page about them corrected: as the settings say, else the place of somebody who writes
 * here, those first whom the settings name.
 */
final class Contact {
    private static final String MAIL = "mailto:";

    private final Views views;
    private final @Nullable LinkView byDefault;

    Contact(Views views) {
        this.views = views;
        List<String> named = views.settings().authors().stream().map(Ref::value).toList();
        this.byDefault = views.edition().site().listed().stream()
                .filter(attribution ->
                        attribution.person().author() || !attribution.written().isEmpty())
                .map(Attribution::person)
                .sorted(Comparator.comparingInt(person -> place(named.indexOf(person.id()))))
                .flatMap(person -> place(person).stream())
                .findFirst()
                .orElse(null);
    }

    private static int place(int index) {
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private Optional<LinkView> place(Person author) {
        return author.url() != null
                ? Optional.of(new LinkView(Urls.shown(author.url()), author.url()))
                : author.path().map(path -> new LinkView(author.displayName(), views.href(path)));
    }

    /** A letter begins with the page that it is about. */
    Optional<LinkView> about(Person person) {
        Ref written = views.settings().corrections();
        if (written == null) {
            return Optional.ofNullable(byDefault);
        }
        String href = Settings.href(written, views.url());
        if (!href.startsWith(MAIL)) {
            return Optional.of(new LinkView(Urls.shown(href), href));
        }
        String address = Urls.decoded(Urls.path(href.substring(MAIL.length())));
        String page = person.path().map(views.url()::absolute).orElse("");
        String subject = "subject=" + Urls.encodedValue(views.messages().text("person.correct.subject", page));
        return Optional.of(new LinkView(address, href.indexOf('?') < 0 ? href + "?" + subject : href));
    }
}
