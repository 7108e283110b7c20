package dev.outloud.link;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.document.ArticleDocument;
import dev.outloud.model.document.WrittenDate;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Puts dates into the site's zone. */
final class Dating {
    private final ZoneId zone;
    private final Instant now;

    Dating(ZoneId zone, Instant now) {
        this.zone = zone;
        this.now = now;
    }

    /** When a post is published; one without a date, such as a draft, as of today. */
    PublicationDate of(ArticleDocument post) {
        WrittenDate written = post.frontMatter().date();
        return written != null
                ? date(written)
                : new PublicationDate(now.atZone(zone).toLocalDate().atStartOfDay(zone), true);
    }

    /** A day alone begins at its first moment in the zone, which is not midnight everywhere. */
    PublicationDate date(WrittenDate written) {
        LocalTime time = written.time();
        if (time == null) {
            return new PublicationDate(written.day().atStartOfDay(zone), true);
        }
        ZonedDateTime moment = written.offset() == null
                ? ZonedDateTime.of(written.day(), time, zone)
                : ZonedDateTime.of(written.day(), time, written.offset()).withZoneSameInstant(zone);
        return new PublicationDate(moment, false);
    }
}
