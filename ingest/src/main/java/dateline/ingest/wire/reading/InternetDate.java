package dateline.ingest.wire.reading;

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
  private static final Pattern RFC_5322 =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})[\\s-]+(\\p{L}{3,10})\\.?,?[\\s-]+(\\d{4}|\\d{2}),?\\s+"
              + "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?"
              + "(?:\\s*([AaPp])\\.?[Mm]\\b\\.?)?"
              + "\\s*(?:(?<sign>[+-])(?<hours>\\d{1,2}):?(?<minutes>\\d{2})"
              + "|(?<word>[A-Za-z]{1,5}))?(?:\\s*\\(.*\\))?");

  /** ISO 8601 from those who do not pad their numbers, or name the zone. */
  private static final Pattern LOOSE_ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})[Tt\\s]+(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d+)?)?"
              + "\\s*(?:(?<sign>[+-])(?<hours>\\d{1,2}):?(?<minutes>\\d{2})"
              + "|(?<word>[A-Za-z]{1,5}))?");

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
      Month month = CalendarWords.month(mail.group(2));
      return month == null
          ? problem(value, "names no month")
          : read(value, mail, zone, clock -> mailTime(clock, month));
    }
    WireTime time = WireTime.parse(value, zone);
    Matcher loose = LOOSE_ISO.matcher(head);
    if (time.time() == null && loose.matches()) {
      return read(value, loose, zone, InternetDate::isoTime);
    }
    return time.time() == null && !loose.matches() ? problem(value, "is no date") : time;
  }

  private static WireTime read(
      String value,
      Matcher matcher,
      @Nullable ZoneId otherwise,
      Function<Matcher, LocalDateTime> clock) {
    ZoneId zone = zone(matcher, otherwise);
    if (zone == null) {
      return problem(value, "has no zone that is known, and the source does not say its own");
    }
    try {
      return new WireTime(clock.apply(matcher).atZone(zone).toInstant(), null);
    } catch (DateTimeException e) {
      return problem(value, "is no time of any day");
    }
  }

  private static LocalDateTime mailTime(Matcher matcher, Month month) {
    int year = number(matcher, 3);
    int century = matcher.group(3).length() == 4 ? 0 : year < 50 ? 2000 : 1900;
    int hour = number(matcher, 4);
    String half = matcher.group(7);
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    return time(LocalDate.of(century + year, month, number(matcher, 1)), hour, matcher);
  }

  private static LocalDateTime isoTime(Matcher matcher) {
    LocalDate day = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    return time(day, number(matcher, 4), matcher);
  }

  /** A leap second and 24:00 are the beginning of what follows. */
  private static LocalDateTime time(LocalDate day, int hour, Matcher matcher) {
    int minute = number(matcher, 5);
    int second = number(matcher, 6);
    return day.atTime(hour == 24 ? 0 : hour, minute, second == 60 ? 59 : second)
        .plusDays(hour == 24 ? 1 : 0)
        .plusSeconds(second == 60 ? 1 : 0);
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable ZoneId zone(Matcher matcher, @Nullable ZoneId otherwise) {
    String sign = matcher.group("sign");
    if (sign != null) {
      int minutes =
          Integer.parseInt(matcher.group("hours")) * 60
              + Integer.parseInt(matcher.group("minutes"));
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
