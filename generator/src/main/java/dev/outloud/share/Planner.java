package dev.outloud.share;

import dev.outloud.model.Cadence;
import dev.outloud.model.Network;
import dev.outloud.model.PublicationDate;
import dev.outloud.model.Settings;
import dev.outloud.model.share.Planned;
import dev.outloud.model.share.ShareKit.PostSnippets;
import dev.outloud.model.share.Snippet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plans when the texts of all posts go out: each post by the cadence of the blog, on each network one text at a time, no
 * text of a post twice. Immutable.
 */
final class Planner {
    /** A text that finds no free hour for so long is left out: the network has heard enough of this blog. */
    private static final int MOST_DAYS_LATE = 14;

    private final Cadence cadence;
    private final ZoneId zone;
    private final List<Network> networks;

    Planner(Settings settings) {
        this.cadence = settings.sharing().cadence();
        this.zone = cadence.zone(settings.timezone());
        this.networks = settings.sharing().networks();
    }

    /**
     * What is still to come, in order. Who gets which hour does not depend on what is past already, but for what a post of
     * today begins with: if its hour is over, it goes out at the next one.
     */
    List<Planned> plan(List<PostSnippets> posts, Instant now) {
        return networks.stream()
                .filter(Planner::hasTimes)
                .flatMap(network -> plan(network, posts, now).stream())
                .filter(planned -> planned.at().toInstant().isAfter(now))
                .sorted(Comparator.comparing(planned -> planned.at().toInstant()))
                .toList();
    }

    /** Letters are written when there is somebody to write to. */
    private static boolean hasTimes(Network network) {
        return network != Network.EMAIL;
    }

    /** That a post is there goes before whatever older posts have to say once more. */
    private List<Planned> plan(Network network, List<PostSnippets> posts, Instant now) {
        List<List<Planned>> all =
                posts.stream().map(post -> wishes(network, post, now)).toList();
        List<Planned> wishes = Stream.of(
                        all.stream().flatMap(some -> some.stream().limit(1)),
                        all.stream().flatMap(some -> some.stream().skip(1)))
                .flatMap(some -> some.sorted(Comparator.comparing(Planned::at)))
                .toList();
        Set<ZonedDateTime> taken = new HashSet<>();
        List<Planned> planned = new ArrayList<>();
        for (Planned wish : wishes) {
            free(wish.at(), taken).filter(at -> isThere(wish, at)).ifPresent(at -> {
                taken.add(at);
                planned.add(new Planned(at, wish.post(), wish.snippet()));
            });
        }
        return planned;
    }

    private static boolean isThere(Planned wish, ZonedDateTime at) {
        PublicationDate end = wish.post().post().expires();
        return end == null || at.isBefore(end.moment());
    }

    private List<Planned> wishes(Network network, PostSnippets post, Instant now) {
        ZonedDateTime published = post.post().published().moment().withZoneSameInstant(zone);
        List<Snippet> texts = Turns.of(network, post.snippets());
        List<Planned> wishes = new ArrayList<>();
        for (int i = 0; i < Math.min(texts.size(), cadence.after().size()); i++) {
            ZonedDateTime wish = later(published, cadence.after().get(i));
            wishes.add(new Planned(i == 0 ? notMissed(wish, now.atZone(zone)) : wish, post, texts.get(i)));
        }
        return wishes;
    }

    private static ZonedDateTime notMissed(ZonedDateTime wish, ZonedDateTime now) {
        return wish.isBefore(now) && wish.toLocalDate().equals(now.toLocalDate()) ? now : wish;
    }

    /** A day later is the same time of the next day, whatever the clocks did in the night. */
    private static ZonedDateTime later(ZonedDateTime moment, Duration after) {
        return moment.plusDays(after.toDays()).plus(after.minusDays(after.toDays()));
    }

    /** The first hour of the cadence from then on that no other text has. */
    private Optional<ZonedDateTime> free(ZonedDateTime wish, Set<ZonedDateTime> taken) {
        LocalDate day = wish.toLocalDate();
        for (int late = 0; late <= MOST_DAYS_LATE; late++) {
            for (LocalTime hour : cadence.hours()) {
                ZonedDateTime at = ZonedDateTime.of(day.plusDays(late), hour, zone);
                if (!at.isBefore(wish) && !taken.contains(at)) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
    }
}
