package dev.outloud.share;

import dev.outloud.model.Notification;
import dev.outloud.model.Person;
import dev.outloud.model.Reply;
import dev.outloud.model.Reply.Kind;
import dev.outloud.model.document.FrontMatter;
import dev.outloud.model.document.FrontMatter.FollowUp;
import dev.outloud.model.share.Giving;
import dev.outloud.model.share.Giving.Month;
import dev.outloud.model.share.Giving.Received;
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
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sums up what a blog gives and takes. For one thread. */
public final class GivingReport {
    private final Site site;
    private final LocalDate today;
    private final Answered answered;
    private final Map<String, Integer> replies = new HashMap<>();
    private final Map<String, Integer> credits = new HashMap<>();
    private final List<Received> received = new ArrayList<>();
    private final Map<YearMonth, Integer> receivedByMonth = new HashMap<>();
    private final Set<String> writing = new HashSet<>();

    private GivingReport(Site site, List<Notification> notifications, Instant now) {
        this.site = site;
        ZoneId zone = site.settings().timezone();
        this.today = now.atZone(zone).toLocalDate();
        for (Attribution attribution : site.attributions()) {
            Person person = attribution.person();
            if (person.author() || !attribution.written().isEmpty()) {
                writing.add(person.id());
            }
        }
        answered = new Answered(site, notifications, zone);
        for (Post post : site.posts()) {
            site.replies().to(post).stream().flatMap(Said::all).forEach(said -> count(post, said, zone));
        }
        received.sort(Comparator.comparing(Received::day).reversed());
    }

    private void count(Post post, Said said, ZoneId zone) {
        Reply reply = said.reply();
        Person person = said.person();
        if (reply.kind() == Kind.LIKE || (person != null && writing.contains(person.id()))) {
            return;
        }
        LocalDate first = post.published().day();
        LocalDate dated = reply.published() == null
                ? first
                : reply.published().atZone(zone).toLocalDate();
        // What others say of their own time may be any year: nobody answers a post before it is there, or tomorrow.
        LocalDate day = dated.isBefore(first) || dated.isAfter(today) ? first : dated;
        receivedByMonth.merge(YearMonth.from(day), 1, Integer::sum);
        if (person != null) {
            (reply.kind() == Kind.REPLY ? replies : credits).merge(person.id(), 1, Integer::sum);
        }
        if (reply.kind() != Kind.REPLY) {
            received.add(new Received(
                    said.name(),
                    reply.kind(),
                    post.article().shownTitle(),
                    day,
                    reply.url(),
                    answered.since(day, person, reply.url())
                            || said.answers().stream().anyMatch(this::isOurs)));
        }
    }

    private boolean isOurs(Said said) {
        return said.person() != null && writing.contains(said.person().id());
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
                rows,
                received,
                months(),
                kept,
                promises.size() - kept,
                new NextThings(site, writing, today).of(rows, received, promises));
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
                answered.told(person).orElse(null),
                replies.getOrDefault(person.id(), 0),
                credits.getOrDefault(person.id(), 0),
                person.url() != null && person.consent().webmention());
    }

    /** From the first to the last in which anything was, without gaps. */
    private List<Month> months() {
        NavigableMap<YearMonth, Month> months = new TreeMap<>();
        for (Post post : site.posts()) {
            FrontMatter written = frontMatter(post);
            boolean isForHelp = written.purpose() != null && written.purpose().help() != null;
            add(
                    new Month(
                            YearMonth.from(post.published().day()),
                            1,
                            post.article().credits().size(),
                            written.ask().size() + (isForHelp ? 1 : 0),
                            0),
                    months);
        }
        receivedByMonth.forEach((month, count) -> add(new Month(month, 0, 0, 0, count), months));
        if (!months.isEmpty()) {
            for (YearMonth month = months.firstKey(); month.isBefore(months.lastKey()); month = month.plusMonths(1)) {
                months.putIfAbsent(month, new Month(month, 0, 0, 0, 0));
            }
        }
        return List.copyOf(months.values());
    }

    private static void add(Month month, Map<YearMonth, Month> to) {
        to.merge(
                month.month(),
                month,
                (a, b) -> new Month(
                        a.month(),
                        a.posts() + b.posts(),
                        a.given() + b.given(),
                        a.asked() + b.asked(),
                        a.received() + b.received()));
    }
}
