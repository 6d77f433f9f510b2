package dateline.ingest.wire.text;

import dateline.ingest.wire.reading.CalendarWords;
import dateline.ingest.wire.reading.WireTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that closes a telex frame with the time, as Italian wires do: "04-OTT-26 15:30 NNNN".
 */
final class Filing {
  private static final Pattern LINE =
      Pattern.compile(
          "(\\d{1,2})[- ](\\p{L}{3,10})\\.?[- ](\\d{4}|\\d{2})[ ,]+(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?"
              + "(?:\\s+N{3,4})?");

  private Filing() {}

  /**
   * The time that a line says; empty if it says anything else.
   *
   * @param zone the zone of such times; null when it is not known
   */
  static Optional<WireTime> of(String line, @Nullable ZoneId zone) {
    Matcher found = LINE.matcher(line);
    Month month = found.matches() ? CalendarWords.month(found.group(2)) : null;
    if (month == null) {
      return Optional.empty();
    }
    if (zone == null) {
      return Optional.of(
          new WireTime(null, "'" + line + "' has no zone, and the source does not say its own"));
    }
    int year = Integer.parseInt(found.group(3));
    try {
      LocalDateTime time =
          LocalDateTime.of(
              year < 100 ? 2000 + year : year,
              month,
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(4)),
              Integer.parseInt(found.group(5)));
      return Optional.of(new WireTime(time.atZone(zone).toInstant(), null));
    } catch (DateTimeException e) {
      return Optional.of(new WireTime(null, "'" + line + "' is no time of any day"));
    }
  }
}
