package dateline.ingest.wire.mapping;

import java.math.BigDecimal;
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
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an agency writes times, as {@link DateTimeFormatter} describes it: {@code dd.MM.yyyy HH:mm};
 * or {@code epoch-seconds}, {@code epoch-millis}, which count from 1970.
 */
final class DatePattern {
  /** What stands in quotes is text. */
  private static final Pattern LITERALS = Pattern.compile("'[^']*'");

  private static final Pattern HALF_DAY = Pattern.compile("[hK]");

  private static final Pattern FULL_MONTH = Pattern.compile("(?:M|L){4}");
  private static final Pattern FULL_WEEKDAY = Pattern.compile("(?:E|e|c){4}");
  private static final BigDecimal MOST_MILLIS =
      BigDecimal.valueOf(Instant.parse("9999-12-31T00:00:00Z").toEpochMilli());

  /** As many seconds are the year 2286; thousandths so few are 1970, before there were wires. */
  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(10_000_000_000L);

  private static final Pattern COUNT = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,9})?");

  /** Units of a count of time by the names that stand for a pattern, as parts of a second. */
  private static final Map<String, Integer> COUNTED =
      Map.of("epoch-seconds", 1, "epoch-millis", 1_000);

  /** How many of the count make a second; 0 where it is no count. */
  private final int counted;

  private final DateTimeFormatter formatter;
  private final @Nullable CalendarNames names;
  private final TextStyle ofMonths;
  private final TextStyle ofWeekdays;

  private DatePattern(int counted, DateTimeFormatter formatter) {
    this(counted, formatter, null, TextStyle.SHORT, TextStyle.SHORT);
  }

  private DatePattern(
      int counted,
      DateTimeFormatter formatter,
      @Nullable CalendarNames names,
      TextStyle ofMonths,
      TextStyle ofWeekdays) {
    this.counted = counted;
    this.formatter = formatter;
    this.names = names;
    this.ofMonths = ofMonths;
    this.ofWeekdays = ofWeekdays;
  }

  /**
   * Reads a pattern.
   *
   * @param names of months and weekdays; null for English ones
   * @throws IllegalArgumentException if it is none, or could never give a time
   */
  static DatePattern of(String pattern, @Nullable CalendarNames names) {
    Integer unit = COUNTED.get(pattern.strip());
    if (unit != null) {
      return new DatePattern(unit, DateTimeFormatter.ISO_INSTANT);
    }
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
      DateTimeFormatter formatter =
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern(pattern)
              .toFormatter(Locale.ENGLISH);
      return new DatePattern(
          0, formatter, names, style(FULL_MONTH, letters), style(FULL_WEEKDAY, letters));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'"
              + pattern
              + "' is no pattern of a date (allowed: such as dd.MM.yyyy HH:mm,"
              + " or epoch-seconds, epoch-millis)",
          e);
    }
  }

  private static TextStyle style(Pattern full, String letters) {
    return full.matcher(letters).find() ? TextStyle.FULL : TextStyle.SHORT;
  }

  /**
   * The time that a text gives.
   *
   * @param zone of times without one; null if it is not known
   * @return null if the text is not written so, or has no zone and none is known
   */
  @Nullable Instant parse(String text, @Nullable ZoneId zone) {
    if (counted > 0) {
      return count(text);
    }
    if (names == null) {
      return read(text, zone);
    }
    Instant time = read(names.inEnglish(text, ofMonths, ofWeekdays, false), zone);
    return time == null ? read(names.inEnglish(text, ofMonths, ofWeekdays, true), zone) : time;
  }

  private @Nullable Instant count(String text) {
    if (!COUNT.matcher(text).matches()) {
      return null;
    }
    BigDecimal number = new BigDecimal(text);
    // A count of the other unit would be a time, and the wrong one.
    if (number.abs().compareTo(MOST_SECONDS) >= 0 == (counted == 1)) {
      return null;
    }
    BigDecimal millis =
        number.multiply(BigDecimal.valueOf(1_000)).divide(BigDecimal.valueOf(counted));
    // Times of records have thousandths, and years that a calendar has.
    return millis.abs().compareTo(MOST_MILLIS) > 0
        ? null
        : Instant.ofEpochMilli(millis.longValue());
  }

  private @Nullable Instant read(String text, @Nullable ZoneId zone) {
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
