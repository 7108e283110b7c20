package dev.outloud.link;

import dev.outloud.model.PublicationDate;
import dev.outloud.model.document.WrittenDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Puts dates into the site's zone. */
final class Dating {
    private final ZoneId zone;

    Dating(ZoneId zone) {
        this.zone = zone;
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
