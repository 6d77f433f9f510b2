package dateline.ingest.wire.anpa;

import dateline.ingest.wire.reading.time.ZoneWords;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that closes a message, such as {@code AP-WF-02-10-16 0423GMT<}: agency, bureau, month,
 * day, year, hour and minute, zone.
 *
 * @param line the line as sent, without marks
 * @param time when the message was filed; null when it cannot be told
 * @param problem why it cannot be told; null when it can
 */
record Filing(String line, @Nullable Instant time, @Nullable String problem) {
  private static final Pattern LINE =
      Pattern.compile(
          "([A-Z]{2,5}-[A-Z]{2,4}-(\\d\\d)-(\\d\\d)-(\\d\\d|\\d{4})\\s+(\\d\\d)(\\d\\d)\\s*([A-Z]{1,4})?)"
              + "\\s*[<=]*",
          Pattern.CASE_INSENSITIVE);

  /**
   * Reads a line; empty if it is anything else.
   *
   * @param zone the zone of a line that names none; null when it is not known
   */
  static Optional<Filing> of(String line, @Nullable ZoneId zone) {
    Matcher matcher = LINE.matcher(line.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String text = matcher.group(1);
    String word = matcher.group(7);
    ZoneId known = word == null ? zone : ZoneWords.offset(word);
    if (known == null) {
      String problem =
          word == null
              ? "' has no zone, and the source does not say its own"
              : "': the zone '" + word + "' is not known";
      return Optional.of(new Filing(text, null, "'" + text + problem));
    }
    try {
      LocalDateTime time =
          LocalDateTime.of(
              year(matcher.group(4)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)),
              Integer.parseInt(matcher.group(5)),
              Integer.parseInt(matcher.group(6)));
      return Optional.of(new Filing(text, time.atZone(known).toInstant(), null));
    } catch (DateTimeException e) {
      return Optional.of(new Filing(text, null, "'" + text + "' is no time of any day"));
    }
  }

  /** Two digits are of this century, but for the years in which the wire was young. */
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() == 4 ? year : year >= 70 ? 1900 + year : 2000 + year;
  }
}
