package dateline.ingest.wire.mail;

import dateline.ingest.wire.reading.time.InternetDate;
import dateline.ingest.wire.reading.time.PrintedDate;
import dateline.ingest.wire.reading.time.WireTime;
import dateline.ingest.wire.reading.time.ZoneWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as mail programs show it to people: "Sunday, October 4, 2026 3:30 PM", "4 oct. 2026 à
 * 15:30", "Sonntag, 4. Oktober 2026 um 15:30 Uhr".
 */
final class SentDate {
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?<day>.{6,50}?),?\\s+(?:at |um |à |a las |alle |às |kl\\.? |om )?"
              + "(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?"
              + "\\s*(?:(?<half>[AaPp])\\.?\\s?[Mm]\\.?)?(?:\\s*Uhr)?"
              + "\\s*\\(?(?:(?:GMT|UTC)?(?<offset>[+-]\\d{1,2}(?::?\\d{2})?)|(?<word>[A-Z]{1,5}))?\\)?",
          Pattern.UNICODE_CASE);

  private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(20\\d\\d)");

  private SentDate() {}

  /**
   * Reads a time.
   *
   * @param zone the zone of times that carry none; null when it is not known
   */
  static WireTime parse(String text, @Nullable ZoneId zone) {
    // Programs put a narrow blank before "PM".
    String value = text.replaceAll("[\\u00A0\\u202F\\s]+", " ").strip();
    WireTime usual = InternetDate.parse(value, zone);
    Matcher shown = SHOWN.matcher(value);
    if (usual.time() != null || !shown.matches()) {
      return usual;
    }
    Optional<LocalDate> day = day(shown.group("day"), shown.group("half") != null);
    ZoneId own = zone(shown, zone);
    if (day.isEmpty() || own == null) {
      return day.isEmpty()
          ? usual
          : new WireTime(null, "'" + value + "' has no zone, and the source does not say its own");
    }
    try {
      return new WireTime(day.get().atTime(time(shown)).atZone(own).toInstant(), null);
    } catch (DateTimeException e) {
      return new WireTime(null, "'" + value + "' is no time of any day");
    }
  }

  private static Optional<LocalDate> day(String text, boolean american) {
    Matcher numbers = AMERICAN.matcher(text);
    if (!american || !numbers.matches()) {
      return PrintedDate.parse(text);
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(numbers.group(3)),
              Integer.parseInt(numbers.group(1)),
              Integer.parseInt(numbers.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime time(Matcher shown) {
    int hour = Integer.parseInt(shown.group("hour"));
    String half = shown.group("half");
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }
    String second = shown.group("second");
    return LocalTime.of(
        hour,
        Integer.parseInt(shown.group("minute")),
        second == null ? 0 : Integer.parseInt(second));
  }

  private static @Nullable ZoneId zone(Matcher shown, @Nullable ZoneId otherwise) {
    String offset = shown.group("offset");
    String word = shown.group("word");
    if (offset != null) {
      try {
        return ZoneOffset.of(
            offset.length() == 2 ? offset.charAt(0) + "0" + offset.charAt(1) : offset);
      } catch (DateTimeException e) {
        return null;
      }
    }
    return word == null ? otherwise : ZoneWords.offset(word);
  }
}
