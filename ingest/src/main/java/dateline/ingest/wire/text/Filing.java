package dateline.ingest.wire.text;

import dateline.ingest.wire.reading.time.CalendarWords;
import dateline.ingest.wire.reading.time.WireTime;
import dateline.ingest.wire.reading.time.ZoneWords;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that closes a telex frame with the time: "04-OTT-26 15:30 NNNN" of Italian wires, "WIRE
 * 1530 GMT 04 OCT 26", or IPTC's "WIRE 041530 GMT OCT 26".
 */
final class Filing {
  private static final String AGENCY = "(?:[A-Z]{2,8}(?:[/-][A-Z]{2,6})?\\s+)?";
  private static final String ZONE = "\\s*(?<zone>[A-Z]{1,5})";
  private static final String MONTH = "(?<month>\\p{L}{3,10})\\.?";
  private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
  private static final String END = "(?:\\s+N{3,4})?";

  private static final List<Pattern> LINES =
      List.of(
          Pattern.compile(
              "(?<day>\\d{1,2})[- ]"
                  + MONTH
                  + "[- ]"
                  + YEAR
                  + "[ ,]+(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.]\\d{2})?(?<zone>)"
                  + END),
          Pattern.compile(
              AGENCY
                  + "(?<hour>\\d{2})[:.]?(?<minute>\\d{2})"
                  + ZONE
                  + "[ ,]+(?<day>\\d{1,2})[- ]"
                  + MONTH
                  + "[- ]"
                  + YEAR
                  + END),
          Pattern.compile(
              AGENCY
                  + "(?<day>\\d{2})(?<hour>\\d{2})(?<minute>\\d{2})"
                  + ZONE
                  + "\\s+"
                  + MONTH
                  + "\\s+"
                  + YEAR
                  + END));

  private Filing() {}

  /**
   * The time that a line says; empty if it says anything else.
   *
   * @param zone the zone of such times that name none; null when it is not known
   */
  static Optional<WireTime> of(String line, @Nullable ZoneId zone) {
    for (Pattern pattern : LINES) {
      Matcher found = pattern.matcher(line);
      Month month = found.matches() ? CalendarWords.month(found.group("month")) : null;
      if (month != null) {
        return Optional.of(time(line, found, month, zone));
      }
    }
    return Optional.empty();
  }

  private static WireTime time(
      String line, Matcher found, Month month, @Nullable ZoneId otherwise) {
    String word = found.group("zone");
    boolean named = word != null && !word.isEmpty();
    ZoneId zone = named ? ZoneWords.offset(word) : otherwise;
    if (zone == null) {
      String problem =
          named ? "has no zone that is known" : "has no zone, and the source does not say its own";
      return new WireTime(null, "'" + line + "' " + problem);
    }
    int year = number(found, "year");
    try {
      LocalDateTime time =
          LocalDateTime.of(
              year < 100 ? 2000 + year : year,
              month,
              number(found, "day"),
              number(found, "hour"),
              number(found, "minute"));
      return new WireTime(time.atZone(zone).toInstant(), null);
    } catch (DateTimeException e) {
      return new WireTime(null, "'" + line + "' is no time of any day");
    }
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
