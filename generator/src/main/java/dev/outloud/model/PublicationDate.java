package dev.outloud.model;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * When something is published, in the site's zone. Immutable.
 *
 * @param moment the very moment; the start of the day if only a day was written
 * @param dayOnly whether only a day was written: then no time is ever shown
 */
public record PublicationDate(ZonedDateTime moment, boolean dayOnly) implements Comparable<PublicationDate> {
    public LocalDate day() {
        return moment.toLocalDate();
    }

    @Override
    public int compareTo(PublicationDate other) {
        return moment.toInstant().compareTo(other.moment.toInstant());
    }
}
