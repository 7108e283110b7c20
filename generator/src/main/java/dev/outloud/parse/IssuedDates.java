package dev.outloud.parse;

import dev.outloud.model.CslItem.Issued;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of resources: CSL's date parts, ISO dates and EDTF without a day, or words. Numbers that are no day of
 * any calendar are a {@link DateTimeException}.
 */
final class IssuedDates {
    private static final Pattern ISO = Pattern.compile("(-?\\d{1,4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?(?:[T/].*)?");

    /** EDTF, level 2, writes seasons and quarters in place of the month. */
    private static final int FIRST_SEASON = 21;

    private static final int LAST_SEASON = 41;

    private IssuedDates() {}

    static Issued read(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return new Issued(0, 0, 0, text);
        }
        int year = number(iso.group(1));
        int month = number(iso.group(2));
        int day = number(iso.group(3));
        if (day == 0 && month >= FIRST_SEASON && month <= LAST_SEASON) {
            return new Issued(year, 0, 0, "");
        }
        boolean exists =
                month == 0 ? day == 0 : day == 0 || YearMonth.of(year, month).isValidDay(day);
        if (!exists || month > 12) {
            throw new DateTimeException("no day of any calendar: " + text);
        }
        return new Issued(year, month, day, "");
    }

    /** {@code [[2014, 5]]}, or the same with texts; of a range the beginning. */
    static @Nullable Issued parts(Object dateParts) {
        Object first = dateParts instanceof List<?> list && !list.isEmpty() ? list.get(0) : dateParts;
        List<?> parts = first instanceof List<?> inner ? inner : List.of(first);
        String joined = String.join("-", parts.stream().map(String::valueOf).toList());
        return joined.isEmpty() ? null : read(joined);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
