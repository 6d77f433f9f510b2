package dateline.ingest.wire.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time as the wire writes it in ISO 8601: an instant, or a date, which is its midnight in UTC.
 *
 * @param time the time; null when it cannot be told
 * @param problem why not; null when it can
 */
public record WireTime(@Nullable Instant time, @Nullable String problem) {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .optionalStart()
          .appendPattern("[' '][XXX][XX][X]")
          .optionalEnd()
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * Reads a time.
   *
   * @param zone the zone of times that carry none; null when it is not known
   */
  public static WireTime parse(String text, @Nullable ZoneId zone) {
    String value = text.strip();
    try {
      TemporalAccessor parsed =
          ISO.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (parsed instanceof OffsetDateTime full) {
        return of(full.toInstant());
      }
      if (parsed instanceof LocalDateTime local) {
        return zone == null
            ? problem(value, "has no zone, and the source does not say its own")
            : of(local.atZone(zone).toInstant());
      }
      return of(LocalDate.from(parsed).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return problem(value, "is not an ISO 8601 date or instant");
    }
  }

  private static WireTime of(Instant instant) {
    return new WireTime(instant, null);
  }

  private static WireTime problem(String value, String problem) {
    String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    return new WireTime(null, "'" + shown + "' " + problem);
  }
}
