package dev.outloud.parse;

import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.model.Cadence;
import dev.outloud.model.Network;
import dev.outloud.model.Profiles;
import dev.outloud.model.Sharing;
import dev.outloud.parse.frontmatter.Value;
import dev.outloud.text.Ref;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code share:} in {@code site.yml}. */
final class SharingReader {
    private static final List<String> NETWORKS =
            Arrays.stream(Network.values()).map(Network::key).toList();
    private static final Pattern SPAN = Pattern.compile("(\\d{1,4})\\s*([hdw])");
    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})(?::(\\d{2}))?");

    private final Fields share;

    SharingReader(Fields share) {
        this.share = share;
    }

    Sharing read() {
        Sharing usual = Sharing.usual();
        Sharing sharing = new Sharing(
                share.flag("publish", usual.publish()),
                networks(usual.networks()),
                share.section("limits").map(this::limits).orElse(usual.limits()),
                share.countOrNone("hashtags", usual.mostHashtags()),
                share.countOrNone("cards", usual.cards()),
                share.flag("squares", usual.squares()),
                cadence());
        share.finish();
        return sharing;
    }

    private List<Network> networks(List<Network> usual) {
        return share.value("networks").isEmpty()
                ? usual
                : share.texts("networks").stream()
                        .flatMap(name -> network(name).stream())
                        .distinct()
                        .toList();
    }

    private Optional<Network> network(Ref written) {
        Optional<Network> network = Network.of(Profiles.network(written.value()));
        if (network.isEmpty()) {
            share.report(
                    Problem.BAD_VALUE,
                    written,
                    "there is no network \"" + written.value() + "\"",
                    DidYouMean.hint(written.value(), NETWORKS, "known here: " + String.join(", ", NETWORKS)));
        }
        return network;
    }

    /** What the author's instance or account takes, such as a Mastodon server with longer posts. */
    private Map<Network, Integer> limits(Fields limits) {
        Map<Network, Integer> all = new EnumMap<>(Network.class);
        for (Value.Entry entry : limits.mapping().entries()) {
            String key = entry.key().text();
            Network.of(Profiles.network(key))
                    .ifPresent(network -> all.put(network, limits.count(key, network.limit())));
        }
        limits.ignore(NETWORKS.toArray(String[]::new));
        limits.finish();
        return all;
    }

    private Cadence cadence() {
        List<Duration> after = share.value("cadence").isEmpty()
                ? Cadence.USUAL.after()
                : share.texts("cadence").stream()
                        .flatMap(written -> span(written).stream())
                        .distinct()
                        .sorted()
                        .toList();
        List<LocalTime> hours = share.texts("hours").stream()
                .flatMap(written -> hour(written).stream())
                .distinct()
                .sorted()
                .toList();
        return new Cadence(after, hours.isEmpty() ? Cadence.USUAL.hours() : hours, zone());
    }

    private Optional<Duration> span(Ref written) {
        Matcher span = SPAN.matcher(written.value());
        if (span.matches()) {
            long number = Long.parseLong(span.group(1));
            return Optional.of(
                    switch (span.group(2)) {
                        case "h" -> Duration.ofHours(number);
                        case "w" -> Duration.ofDays(7 * number);
                        default -> Duration.ofDays(number);
                    });
        }
        share.report(
                Problem.BAD_VALUE,
                written,
                "\"" + written.value() + "\" is no time after a post",
                "write up to 9999 hours, days or weeks: 6h, 1d, 2w");
        return Optional.empty();
    }

    /** In steps of five minutes, since some schedulers know no others. */
    private Optional<LocalTime> hour(Ref written) {
        Matcher hour = HOUR.matcher(written.value());
        if (hour.matches()) {
            int minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
            int hours = Integer.parseInt(hour.group(1));
            if (hours < 24 && minutes < 60 && minutes % 5 == 0) {
                return Optional.of(LocalTime.of(hours, minutes));
            }
        }
        share.report(
                Problem.BAD_VALUE,
                written,
                "\"" + written.value() + "\" is no time of day",
                "write it as 9:00 or 17:30, in steps of five minutes");
        return Optional.empty();
    }

    private @Nullable ZoneId zone() {
        Ref written = share.text("zone");
        return written == null ? null : Zones.read(written, share).orElse(null);
    }
}
