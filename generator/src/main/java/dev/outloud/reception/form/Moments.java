package dev.outloud.reception.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and moments as services of forms write them. */
final class Moments {
    private static final Pattern SECONDS = Pattern.compile("\\d{10}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?");
    private static final Pattern GERMAN = Pattern.compile("(\\d{2})\\.(\\d{2})\\.(\\d{4})");

    private Moments() {}

    /** As files of replies have it: a day, or a moment of UTC; empty for what is neither. 1/2/2026 is two days. */
    static Optional<String> of(String written, ZoneId zone) {
        String moment = written.strip();
        try {
            if (SECONDS.matcher(moment).matches()) {
                return Optional.of(Instant.ofEpochSecond(Long.parseLong(moment)).toString());
            }
            if (MILLISECONDS.matcher(moment).matches()) {
                return Optional.of(Instant.ofEpochMilli(Long.parseLong(moment)).toString());
            }
            String day = GERMAN.matcher(moment).replaceFirst("$3-$2-$1");
            if (DAY.matcher(day).matches()) {
                return Optional.of(LocalDate.parse(day).toString());
            }
            if (LOCAL.matcher(day).matches()) {
                LocalDateTime local = LocalDateTime.parse(day.replace(' ', 'T'));
                return Optional.of(local.atZone(zone).toInstant().toString());
            }
            boolean isWords = Character.isLetter(moment.isEmpty() ? ' ' : moment.charAt(0));
            OffsetDateTime whole = isWords
                    ? OffsetDateTime.parse(moment, DateTimeFormatter.RFC_1123_DATE_TIME)
                    : OffsetDateTime.parse(moment.replaceFirst(" ?UTC$", "Z")
                            .replaceFirst("^(\\S{10}) (?=\\d)", "$1T")
                            .replaceFirst(" (?=[+-]\\d)", "")
                            .replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"));
            return Optional.of(whole.toInstant().toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
