package dev.outloud.model;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

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

    /** As ISO 8601 has it: the day, with time and offset if a time was written. */
    public String iso() {
        return dayOnly ? day().toString() : timestamp();
    }

    /** Day, time and offset in any case, as RFC 3339 wants it. */
    public String timestamp() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    @Override
    public int compareTo(PublicationDate other) {
        return moment.toInstant().compareTo(other.moment.toInstant());
    }
}
