package dev.outloud.model;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the texts of a post go out. Immutable.
 *
 * @param after how long after the post is published, ascending
 * @param hours at which they may, ascending, at least one
 * @param zone of the hours; null for the zone of the blog
 */
public record Cadence(
        List<Duration> after,
        List<LocalTime> hours,
        @Nullable ZoneId zone) {
    /** At once, then ever more rarely for half a year. */
    public static final Cadence USUAL = new Cadence(
            List.of(Duration.ZERO, Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(180)),
            List.of(LocalTime.of(9, 0)),
            null);

    public Cadence {
        after = List.copyOf(after);
        hours = List.copyOf(hours);
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("no hour at which anything could go out");
        }
    }

    /** The zone of the hours. */
    public ZoneId zone(ZoneId blog) {
        return zone == null ? blog : zone;
    }
}
