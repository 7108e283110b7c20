package dev.outloud.share;

import dev.outloud.model.Href;
import dev.outloud.model.Notification;
import dev.outloud.model.Person;
import dev.outloud.model.Places;
import dev.outloud.model.Urls;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Headline;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Site;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a blog last turned to whom: by a credit, a link or a webmention. For one thread. */
final class Answered {
    private final Map<String, LocalDate> told = new HashMap<>();
    private final Map<String, LocalDate> credited = new HashMap<>();
    private final Map<String, LocalDate> linked = new HashMap<>();

    Answered(Site site, List<Notification> notifications, ZoneId zone) {
        Places places = new Places(site.attributions().stream().map(Attribution::person));
        Map<String, Person> makers = new HashMap<>();
        for (Attribution attribution : site.attributions()) {
            Person person = attribution.person();
            attribution
                    .resources()
                    .forEach(work -> Stream.ofNullable(work.item().url())
                            .forEach(url -> makers.putIfAbsent(Urls.compared(url), person)));
            attribution.latest().map(Headline::published).ifPresent(date -> credited.put(person.id(), date.day()));
        }
        for (Notification notification : notifications) {
            if (notification.sent() != null) {
                String target = Urls.compared(notification.target());
                LocalDate day = notification.sent().atZone(zone).toLocalDate();
                later(target, day, linked);
                Optional.ofNullable(makers.get(target))
                        .or(() -> places.over(notification.target()))
                        .ifPresent(person -> later(person.id(), day, told));
            }
        }
        for (Post post : site.posts()) {
            LocalDate day = post.changed().day();
            post.article().links().links().values().stream()
                    .flatMap(part -> Stream.ofNullable(part.href()))
                    .map(Href::value)
                    .filter(Urls::isWeb)
                    .forEach(url -> later(Urls.compared(url), day, linked));
        }
    }

    private static void later(String key, LocalDate day, Map<String, LocalDate> days) {
        days.merge(key, day, (a, b) -> a.isAfter(b) ? a : b);
    }

    /** When a place or a work of theirs was told of a link for the last time. */
    Optional<LocalDate> told(Person person) {
        return Optional.ofNullable(told.get(person.id()));
    }

    /**
     * Whether a blog has turned to somebody since a day.
     *
     * @param person who wrote; null if nobody knows
     * @param url what they wrote; null if it has no place
     */
    boolean since(LocalDate day, @Nullable Person person, @Nullable String url) {
        Stream<LocalDate> toThem = person == null
                ? Stream.of()
                : Stream.of(told, credited).flatMap(days -> Stream.ofNullable(days.get(person.id())));
        Stream<LocalDate> toIt = url == null ? Stream.of() : Stream.ofNullable(linked.get(Urls.compared(url)));
        return Stream.concat(toThem, toIt).anyMatch(turned -> !turned.isBefore(day));
    }
}
