package dev.outloud.share;

import dev.outloud.model.Notification;
import dev.outloud.model.Person;
import dev.outloud.model.Urls;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.document.FrontMatter.FollowUp;
import dev.outloud.model.share.Giving;
import dev.outloud.model.share.Giving.Month;
import dev.outloud.model.share.Giving.Row;
import dev.outloud.model.site.Attribution;
import dev.outloud.model.site.Post;
import dev.outloud.model.site.Replies.Said;
import dev.outloud.model.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sums up what a blog gives and takes. For one thread. */
public final class GivingReport {
    private final Site site;
    private final ZoneId zone;
    private final LocalDate today;
    private final Map<String, LocalDate> told = new HashMap<>();
    private final Map<String, Integer> replies = new HashMap<>();
    private final Set<String> writing = new HashSet<>();

    private GivingReport(Site site, List<Notification> notifications, Instant now) {
        this.site = site;
        this.zone = site.settings().timezone();
        this.today = now.atZone(zone).toLocalDate();
        for (Attribution attribution : site.attributions()) {
            Person person = attribution.person();
            if (person.author() || !attribution.written().isEmpty()) {
                writing.add(person.id());
            }
        }
        for (Notification notification : notifications) {
            if (notification.sent() != null) {
                told.merge(
                        Urls.compared(notification.target()),
                        notification.sent().atZone(zone).toLocalDate(),
                        (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        for (Post post : site.posts()) {
            site.replies().to(post).stream()
                    .flatMap(Said::all)
                    .flatMap(said -> Stream.ofNullable(said.person()))
                    .forEach(person -> replies.merge(person.id(), 1, Integer::sum));
        }
    }

    /**
     * The report.
     *
     * @param notifications who was told of which link
     * @param now by which promises are due
     */
    public static Giving of(Site site, List<Notification> notifications, Instant now) {
        return new GivingReport(site, notifications, now).report();
    }

    private Giving report() {
        List<Row> rows = site.attributions().stream()
                .filter(attribution -> attribution.count() > 0)
                .filter(attribution -> !writing.contains(attribution.person().id()))
                .map(this::row)
                .sorted(Comparator.comparingInt(Row::credited).reversed())
                .toList();
        List<FollowUp> promises = site.posts().stream()
                .flatMap(post -> frontMatter(post).followUps().stream())
                .toList();
        int kept = (int)
                promises.stream().filter(promise -> promise.done() != null).count();
        return new Giving(
                rows, months(), kept, promises.size() - kept, new NextThings(site, writing, today).of(rows, promises));
    }

    private static FrontMatter frontMatter(Post post) {
        return post.article().document().frontMatter();
    }

    private Row row(Attribution attribution) {
        Person person = attribution.person();
        return new Row(
                person,
                attribution.count(),
                attribution
                        .latest()
                        .flatMap(headline ->
                                Stream.ofNullable(headline.published()).findFirst())
                        .map(date -> date.day())
                        .orElse(null),
                person.url() == null ? null : told.get(Urls.compared(person.url())),
                replies.getOrDefault(person.id(), 0),
                person.url() != null && person.consent().webmention());
    }

    private List<Month> months() {
        Map<YearMonth, Month> months = new TreeMap<>();
        for (Post post : site.posts()) {
            FrontMatter written = frontMatter(post);
            boolean isForHelp = written.purpose() != null && written.purpose().help() != null;
            YearMonth month = YearMonth.from(post.published().day());
            months.merge(
                    month,
                    new Month(
                            month,
                            1,
                            post.article().credits().size(),
                            written.ask().size() + (isForHelp ? 1 : 0)),
                    (a, b) -> new Month(month, a.posts() + b.posts(), a.given() + b.given(), a.asked() + b.asked()));
        }
        List<Month> all = new ArrayList<>();
        for (Month month : months.values()) {
            YearMonth due = all.isEmpty()
                    ? month.month()
                    : all.get(all.size() - 1).month().plusMonths(1);
            for (; due.isBefore(month.month()); due = due.plusMonths(1)) {
                all.add(new Month(due, 0, 0, 0));
            }
            all.add(month);
        }
        return all;
    }
}
