package dateline.ingest.wire.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an agency writes times, as {@link DateTimeFormatter} describes it: {@code dd.MM.yyyy HH:mm}.
 */
final class DatePattern {
  private final DateTimeFormatter formatter;

  private DatePattern(DateTimeFormatter formatter) {
    this.formatter = formatter;
  }

  static DatePattern of(String pattern) {
    try {
      return new DatePattern(
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern(pattern)
              .toFormatter(Locale.ENGLISH));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + pattern + "' is no pattern of a date (allowed: such as dd.MM.yyyy HH:mm)", e);
    }
  }

  /**
   * The time that a text gives.
   *
   * @param zone of times without one; null if it is not known
   * @return null if the text is not written so, or has no zone and none is known
   */
  @Nullable Instant parse(String text, @Nullable ZoneId zone) {
    try {
      TemporalAccessor parsed =
          formatter.parseBest(
              text,
              OffsetDateTime::from,
              ZonedDateTime::from,
              LocalDateTime::from,
              LocalDate::from);
      if (parsed instanceof OffsetDateTime full) {
        return full.toInstant();
      }
      if (parsed instanceof ZonedDateTime full) {
        return full.toInstant();
      }
      if (zone == null) {
        return null;
      }
      return parsed instanceof LocalDateTime local
          ? local.atZone(zone).toInstant()
          : LocalDate.from(parsed).atStartOfDay(zone).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
