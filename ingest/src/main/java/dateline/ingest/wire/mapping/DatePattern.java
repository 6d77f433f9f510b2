package dateline.ingest.wire.mapping;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an agency writes times, as {@link DateTimeFormatter} describes it: {@code dd.MM.yyyy HH:mm}.
 */
final class DatePattern {
  /** What stands in quotes is text. */
  private static final Pattern LITERALS = Pattern.compile("'[^']*'");

  private static final Pattern HALF_DAY = Pattern.compile("[hK]");

  private final DateTimeFormatter formatter;

  private DatePattern(DateTimeFormatter formatter) {
    this.formatter = formatter;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it is none, or could never give a time
   */
  static DatePattern of(String pattern) {
    String letters = LITERALS.matcher(pattern).replaceAll("");
    boolean halves = letters.indexOf('a') >= 0 || letters.indexOf('B') >= 0;
    if (HALF_DAY.matcher(letters).find() && !halves) {
      throw new IllegalArgumentException(
          "'"
              + pattern
              + "' has hours of half a day and does not say which half"
              + " (allowed: HH for 0 to 23, or hh with a for AM and PM)");
    }
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
      if (!hasItsDay(text)) {
        return null;
      }
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

  /**
   * Whether the month that a text names has the day that it names. A formatter makes 31 February
   * the month's last day, unless it is strict; then it does not know the year of {@code yyyy} nor
   * 24:00.
   */
  private boolean hasItsDay(String text) {
    TemporalAccessor written = formatter.parseUnresolved(text, new ParsePosition(0));
    if (written == null
        || !written.isSupported(ChronoField.DAY_OF_MONTH)
        || !written.isSupported(ChronoField.MONTH_OF_YEAR)) {
      return true;
    }
    ChronoField year =
        written.isSupported(ChronoField.YEAR) ? ChronoField.YEAR : ChronoField.YEAR_OF_ERA;
    // Without a year there is no date anyway.
    if (!written.isSupported(year)) {
      return true;
    }
    YearMonth month =
        YearMonth.of(
            year.checkValidIntValue(written.getLong(year)),
            ChronoField.MONTH_OF_YEAR.checkValidIntValue(
                written.getLong(ChronoField.MONTH_OF_YEAR)));
    return written.getLong(ChronoField.DAY_OF_MONTH) <= month.lengthOfMonth();
  }
}
