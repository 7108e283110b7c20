package dev.outloud.parse;

import dev.outloud.model.document.WrittenDate;
import dev.outloud.text.Origin;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people and other generators write them. */
final class Dates {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?");

    private Dates() {}

    /** Empty if the text is no date, or names a day that does not exist. */
    static Optional<WrittenDate> read(String text, Origin at) {
        Matcher found = DATE.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            String time = found.group(2);
            String offset = found.group(3);
            return Optional.of(new WrittenDate(
                    LocalDate.parse(found.group(1)),
                    time == null ? null : LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time),
                    time == null || offset == null ? null : ZoneOffset.of(offset),
                    at));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
