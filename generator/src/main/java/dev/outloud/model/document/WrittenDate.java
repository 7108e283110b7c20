package dev.outloud.model.document;

import dev.outloud.text.Origin;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A date as written. Without a time it is a day of the site's calendar; a time without an offset is of the site's zone.
 */
public record WrittenDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset, Origin at) {}
