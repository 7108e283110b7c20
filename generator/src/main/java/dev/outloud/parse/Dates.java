package dev.outloud.parse;

import dev.outloud.model.document.WrittenDate;
import dev.outloud.text.Origin;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as people and other generators write them. */
final class Dates {
    private static final Pattern DATE = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?");

    private static final String EXAMPLE = "write it as 2026-01-31, or with a time: 2026-01-31 09:30";

    private Dates() {}

    /**
     * What is wrong with a text that {@link #read} takes for no date.
     *
     * @param message goes on behind "must be a date"
     */
    record Mistake(String message, String hint) {}

    static Mistake mistake(String text) {
        Matcher found = DATE.matcher(text.strip());
        if (!found.matches()) {
            return new Mistake(", not \"" + text + "\"", EXAMPLE);
        }
        String day = found.group(1);
        int year = Integer.parseInt(day.substring(0, 4));
        int month = Integer.parseInt(day.substring(5, 7));
        if (month < 1 || month > 12) {
            return new Mistake(", and there is no day " + day, "months go from 01 to 12");
        }
        YearMonth of = YearMonth.of(year, month);
        if (!of.isValidDay(Integer.parseInt(day.substring(8)))) {
            String name = of.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            return new Mistake(
                    ", and there is no day " + day, name + " " + year + " has " + of.lengthOfMonth() + " days");
        }
        return new Mistake(", and there is no such time in \"" + text + "\"", EXAMPLE);
    }

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
