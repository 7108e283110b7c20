package dev.outloud.parse;

import dev.outloud.diagnostic.DidYouMean;
import dev.outloud.diagnostic.Problem;
import dev.outloud.text.Ref;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** Reads names of time zones. */
final class Zones {
    private Zones() {}

    static Optional<ZoneId> read(Ref written, Fields fields) {
        try {
            return Optional.of(ZoneId.of(written.value()));
        } catch (DateTimeException e) {
            fields.report(
                    Problem.BAD_VALUE,
                    written,
                    "there is no time zone \"" + written.value() + "\"",
                    DidYouMean.hint(written.value(), ZoneId.getAvailableZoneIds(), "write it as Europe/Berlin"));
            return Optional.empty();
        }
    }
}
