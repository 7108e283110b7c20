package dev.outloud.feed;

import dev.outloud.model.PublicationDate;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** The dates of feeds come from their entries alone, so that a build without a change changes no byte. */
final class FeedDates {
    private FeedDates() {}

    /** When any of them last changed; empty if there are none. */
    static Optional<PublicationDate> latest(List<FeedEntry> entries) {
        return entries.stream().map(FeedEntry::updated).max(Comparator.naturalOrder());
    }

    static Date date(PublicationDate date) {
        return Date.from(date.moment().toInstant());
    }
}
