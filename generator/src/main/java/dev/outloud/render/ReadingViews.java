package dev.outloud.render;

import dev.outloud.model.FollowedItem;
import dev.outloud.model.Person;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Reading;
import dev.outloud.model.site.Reading.Followed;
import dev.outloud.render.view.FollowedView;
import dev.outloud.render.view.LinkView;
import dev.outloud.render.view.ReadingDayView;
import dev.outloud.render.view.ReadingView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the people of the network published lately, as pages show it. */
final class ReadingViews {
    private static final int LATEST = 3;

    private final Views views;
    private final Reading reading;

    ReadingViews(Views views) {
        this.views = views;
        this.reading = views.edition().site().reading();
    }

    /** The newest of all, by day. */
    List<ReadingDayView> days() {
        Map<LocalDate, List<ReadingView>> days = new LinkedHashMap<>();
        Map<LocalDate, PublicationDate> dates = new LinkedHashMap<>();
        for (Reading.Entry entry : reading.newest(views.settings().following().size())) {
            PublicationDate date = date(entry.item());
            dates.putIfAbsent(date.day(), new PublicationDate(date.moment(), true));
            days.computeIfAbsent(date.day(), day -> new ArrayList<>()).add(view(entry.person(), entry.item()));
        }
        return dates.entrySet().stream()
                .map(day -> new ReadingDayView(views.date(day.getValue()), days.getOrDefault(day.getKey(), List.of())))
                .toList();
    }

    /** Everybody, with what they published last. */
    List<FollowedView> people() {
        return reading.feeds().stream().map(this::followed).toList();
    }

    /** What somebody published last; nothing if nobody follows them. */
    List<ReadingView> latest(Person person) {
        return reading.of(person).map(this::latest).orElse(List.of());
    }

    private List<ReadingView> latest(Followed feed) {
        return feed.items().stream()
                .limit(LATEST)
                .map(item -> view(feed.person(), item))
                .toList();
    }

    private FollowedView followed(Followed feed) {
        String home = feed.home() == null ? feed.url() : feed.home();
        String title = feed.title().isEmpty() ? Urls.shown(home) : feed.title();
        return new FollowedView(
                "from-" + feed.person().id(),
                views.person(feed.person()),
                new LinkView(title, home),
                feed.url(),
                latest(feed));
    }

    ReadingView view(Person person, FollowedItem item) {
        return new ReadingView(
                views.person(person),
                item.title(),
                item.url(),
                item.summary(),
                item.language(),
                views.date(date(item)));
    }

    private PublicationDate date(FollowedItem item) {
        return new PublicationDate(item.published().atZone(views.settings().timezone()), false);
    }
}
