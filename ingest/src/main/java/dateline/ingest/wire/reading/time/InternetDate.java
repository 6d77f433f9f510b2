package dateline.ingest.wire.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as mail and feeds write it: RFC 5322 in all the ways it is bent ({@code Wed, 1 May 24
 * 10:00 EST}), or ISO 8601.
 */
public final class InternetDate {
  private static final String WEEKDAY = "(?:\\p{L}+(?:\\.?,\\s*|\\.?\\s+))?";

  private static final String CLOCK =
      "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:\\.\\d+)?)?"
          + "(?:\\s*(?<half>[AaPp])\\.?[Mm]\\b\\.?)?";

  private static final String ZONE =
      "\\s*(?:(?:GMT|UTC)?(?<sign>[+-])(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?"
          + "|(?<word>[A-Za-z]{1,5}))?";

  private static final Pattern RFC_5322 =
      Pattern.compile(
          WEEKDAY
              + "(?<day>\\d{1,2})[\\s-]+(?<month>\\p{L}{3,10})\\.?,?[\\s-]+"
              + "(?<year>\\d{4}|\\d{2}),?\\s+"
              + CLOCK
              + ZONE
              + "(?:\\s*\\(.*\\))?");

  /** As programs print it that were never told how: "Sun Oct 04 15:30:00 GMT 2026". */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(?<month>\\p{L}{3,10})\\.?\\s+(?<day>\\d{1,2})(?:,?\\s+(?<year>\\d{4}))?,?\\s+"
              + "(?:at\\s+)?"
              + CLOCK
              + ZONE
              + "(?:\\s+(?<last>\\d{4}))?");

  /** ISO 8601 from those who do not pad their numbers, have slashes, or name the zone. */
  private static final Pattern LOOSE_ISO =
      Pattern.compile(
          "(?<year>\\d{4})(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})[Tt\\s]+"
              + "(?<hour>\\d{1,2}):(?<minute>\\d{1,2})(?::(?<second>\\d{1,2})(?:[.,]\\d+)?)?"
              + ZONE);

  private static final int LONGEST = 100;

  private InternetDate() {}

  /**
   * Reads a time.
   *
   * @param zone the zone of times that carry none; null when it is not known
   */
  public static WireTime parse(String text, @Nullable ZoneId zone) {
    String value = text.strip();
    String head = value.substring(0, Math.min(value.length(), LONGEST));
    Matcher mail = RFC_5322.matcher(head);
    if (mail.matches()) {
      return named(value, mail, mail.group("year"), zone);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(head);
    if (monthFirst.matches()) {
      String year = monthFirst.group("year");
      String last = monthFirst.group("last");
      if ((year == null) != (last == null)) {
        return named(value, monthFirst, year == null ? last : year, zone);
      }
    }
    WireTime time = WireTime.parse(value, zone);
    Matcher loose = LOOSE_ISO.matcher(head);
    if (time.time() == null && loose.matches()) {
      return read(value, loose, zone, InternetDate::isoTime);
    }
    return time.time() == null && !loose.matches() ? problem(value, "is no date") : time;
  }

  /** A time of which the month is named. */
  private static WireTime named(String value, Matcher matcher, String year, @Nullable ZoneId zone) {
    Month month = CalendarWords.month(matcher.group("month"));
    return month == null
        ? problem(value, "names no month")
        : read(value, matcher, zone, clock -> namedTime(clock, year, month));
  }

  private static WireTime read(
      String value,
      Matcher matcher,
      @Nullable ZoneId otherwise,
      Function<Matcher, LocalDateTime> clock) {
    ZoneId zone = zone(matcher, otherwise);
    if (zone == null) {
      return problem(
          value,
          matcher.group("word") == null && matcher.group("sign") == null
              ? "has no zone, and the source does not say its own"
              : "has no zone that is known");
    }
    try {
      return new WireTime(clock.apply(matcher).atZone(zone).toInstant(), null);
    } catch (DateTimeException e) {
      return problem(value, "is no time of any day");
    }
  }

  private static LocalDateTime namedTime(Matcher matcher, String digits, Month month) {
    int year = Integer.parseInt(digits);
    int century = digits.length() == 4 ? 0 : year < 50 ? 2000 : 1900;
    int hour = number(matcher, "hour");
    String half = matcher.group("half");
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return time(LocalDate.of(century + year, month, number(matcher, "day")), hour, matcher);
  }

  private static LocalDateTime isoTime(Matcher matcher) {
    LocalDate day =
        LocalDate.of(number(matcher, "year"), number(matcher, "month"), number(matcher, "day"));
    return time(day, number(matcher, "hour"), matcher);
  }

  /** A leap second and 24:00 are the beginning of what follows. */
  private static LocalDateTime time(LocalDate day, int hour, Matcher matcher) {
    int minute = number(matcher, "minute");
    int second = number(matcher, "second");
    return day.atTime(hour == 24 ? 0 : hour, minute, second == 60 ? 59 : second)
        .plusDays(hour == 24 ? 1 : 0)
        .plusSeconds(second == 60 ? 1 : 0);
  }

  private static int number(Matcher matcher, String group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable ZoneId zone(Matcher matcher, @Nullable ZoneId otherwise) {
    String sign = matcher.group("sign");
    if (sign != null) {
      int minutes = number(matcher, "hours") * 60 + number(matcher, "minutes");
      // Nowhere is further off; more is a slip.
      return minutes > 18 * 60
          ? null
          : ZoneOffset.ofTotalSeconds(sign.equals("-") ? -minutes * 60 : minutes * 60);
    }
    String word = matcher.group("word");
    return word == null ? otherwise : ZoneWords.offset(word);
  }

  private static WireTime problem(String value, String problem) {
    String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    return new WireTime(null, "'" + shown + "' " + problem);
  }
}
