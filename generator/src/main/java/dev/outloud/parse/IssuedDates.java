package dev.outloud.parse;

import dev.outloud.model.CslItem.Issued;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of resources: CSL's date parts, ISO dates and EDTF without a day, or words. */
final class IssuedDates {
    private static final Pattern ISO = Pattern.compile("(-?\\d{1,4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?(?:[T/].*)?");

    private IssuedDates() {}

    static Issued read(String text) {
        Matcher iso = ISO.matcher(text);
        return iso.matches()
                ? new Issued(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), "")
                : new Issued(0, 0, 0, text);
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
