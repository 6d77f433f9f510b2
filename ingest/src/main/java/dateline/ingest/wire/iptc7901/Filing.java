package dateline.ingest.wire.iptc7901;

import dateline.ingest.wire.reading.time.CalendarWords;
import dateline.ingest.wire.reading.time.ZoneWords;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that closes a message, such as {@code 091223 GMT Dec 18}: day, hour and minute, zone,
 * month, year. The agency may stand before it: {@code AFP 091223 GMT DEC 18}.
 *
 * @param line the line as sent
 * @param time when the message was filed; null when it cannot be told
 * @param problem why it cannot be told; null when it can
 */
record Filing(String line, @Nullable Instant time, @Nullable String problem) {
  private static final Pattern LINE =
      Pattern.compile(
          "(?:[A-Z]{2,6}(?:[/-][A-Z]{2,6})?\\d{0,5}\\s+)?(\\d\\d)(\\d\\d):?(\\d\\d)\\s*(?:([A-Za-z]{1,4})\\s+)?([\\p{L}.]{3,10})\\s+"
              + "(\\d{4}|\\d\\d)\\b.{0,20}");

  /** Whether a line is one. */
  static boolean isLine(String line) {
    Matcher matcher = LINE.matcher(line.strip());
    return matcher.matches() && CalendarWords.month(matcher.group(5)) != null;
  }

  /**
   * The first line of the kind; null when there is none.
   *
   * @param zone the zone of a line that names none; null when it is not known
   */
  static @Nullable Filing of(List<String> lines, @Nullable ZoneId zone) {
    for (String line : lines) {
      if (isLine(line)) {
        return of(line.strip(), zone);
      }
    }
    return null;
  }

  private static Filing of(String line, @Nullable ZoneId zone) {
    Matcher matcher = LINE.matcher(line);
    Month month = matcher.matches() ? CalendarWords.month(matcher.group(5)) : null;
    if (month == null) {
      return new Filing(line, null, "'" + line + "' names no month");
    }
    String word = matcher.group(4);
    ZoneId known = word == null ? zone : ZoneWords.offset(word);
    if (known == null) {
      return new Filing(
          line,
          null,
          word == null
              ? "'" + line + "' has no zone, and the source does not say its own"
              : "'" + line + "': the zone '" + word + "' is not known");
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              year(matcher.group(6)),
              month,
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)));
      return new Filing(line, time.atZone(known).toInstant(), null);
    } catch (DateTimeException e) {
      return new Filing(line, null, "'" + line + "' is no time of any day");
    }
  }

  /** Two digits are of this century, but for the years in which the wire was young. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year >= 70 ? 1900 + year : 2000 + year;
  }
}
