package dateline.ingest.wire.reading.time;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
   * Its basic form, as NewsML 1 and NITF write it. The seconds may be missing, the minutes of the
   * offset too; NITF leaves out the T where it shows the form.
   */
  private static final Pattern BASIC =
      Pattern.compile(
          "(\\d{4})(\\d\\d)(\\d\\d)"
              + "(?:[Tt ]?(\\d\\d)(\\d\\d)(\\d\\d)?([.,]\\d{1,9})?\\d* ?([Zz]|[+-]\\d\\d(?::?\\d\\d)?)?)?");

  /**
   * Reads a time.
   *
   * @param zone the zone of times that carry none; null when it is not known
   */
  public static WireTime parse(String text, @Nullable ZoneId zone) {
    String value = extended(text.strip());
    if (value.length() >= 20 && value.charAt(10) == 'T') {
      Instant usual = usual(value);
      if (usual != null) {
        return of(usual);
      }
    }
    try {
      TemporalAccessor parsed =
          ISO.parseBest(value, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      if (parsed instanceof OffsetDateTime full) {
        return of(full.toInstant());
      }
      if (parsed instanceof LocalDateTime local) {
        return zone == null
            ? problem(text.strip(), "has no zone, and the source does not say its own")
            : of(local.atZone(zone).toInstant());
      }
      return of(LocalDate.from(parsed).atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (DateTimeException e) {
      return problem(text.strip(), "is not an ISO 8601 date or instant");
    }
  }

  /** A time in the basic form as it is in the extended one; any other as it is. */
  private static String extended(String value) {
    Matcher basic = BASIC.matcher(value);
    if (value.length() < 8 || value.charAt(4) == '-' || !basic.matches()) {
      return value;
    }
    String day = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
    if (basic.group(4) == null) {
      return day;
    }
    String seconds = basic.group(6) == null ? "00" : basic.group(6);
    String fraction = basic.group(7) == null ? "" : basic.group(7).replace(',', '.');
    String offset = basic.group(8) == null ? "" : basic.group(8);
    return day + "T" + basic.group(4) + ":" + basic.group(5) + ":" + seconds + fraction + offset;
  }

  /** Most times are written one way; to read that alone is ten times as fast. */
  private static @Nullable Instant usual(String value) {
    int last = value.length() - 1;
    boolean utc = value.charAt(last) == 'Z' && last == 19;
    if (!utc && !(last == 24 && value.charAt(22) == ':')) {
      return null;
    }
    int year = number(value, 0, 4);
    int month = number(value, 5, 7);
    int day = number(value, 8, 10);
    int hour = number(value, 11, 13);
    int minute = number(value, 14, 16);
    int second = number(value, 17, 19);
    boolean parted =
        value.charAt(4) == '-'
            && value.charAt(7) == '-'
            && value.charAt(13) == ':'
            && value.charAt(16) == ':';
    int sign = utc || value.charAt(19) == '+' ? 1 : value.charAt(19) == '-' ? -1 : 0;
    int offset = utc ? 0 : number(value, 20, 22) * 60 + number(value, 23, 25);
    boolean possible =
        parted
            && sign != 0
            && Math.min(Math.min(year, offset), Math.min(minute, second)) >= 0
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= 28
            && hour >= 0
            && hour < 24
            && minute < 60
            && second < 60
            && offset <= 18 * 60;
    return possible
        ? Instant.ofEpochSecond(
            LocalDateTime.of(year, month, day, hour, minute, second).toEpochSecond(ZoneOffset.UTC)
                - 60L * sign * offset)
        : null;
  }

  /** The number that digits give; far below 0 if they are none. */
  private static int number(String value, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = value.charAt(i) - '0';
      number = digit < 0 || digit > 9 ? -1_000_000 : number * 10 + digit;
    }
    return number;
  }

  private static WireTime of(Instant instant) {
    return new WireTime(instant, null);
  }

  private static WireTime problem(String value, String problem) {
    String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    return new WireTime(null, "'" + shown + "' " + problem);
  }
}
