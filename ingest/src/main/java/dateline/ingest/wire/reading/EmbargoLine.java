package dateline.ingest.wire.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that holds a story back: "EMBARGOED UNTIL 2026-10-03T06:00Z", "Sperrfrist: …".
 *
 * @param text what it says after the word
 * @param until the end of the embargo; null when it cannot be told
 * @param problem why it cannot be told; null when it can
 */
public record EmbargoLine(String text, @Nullable Instant until, @Nullable String problem) {
  private static final Pattern LINE =
      Pattern.compile(
          "[(\\[]?(?:(?:strictly |sous )?embargo(?:ed|ado)?|sperrfrist)"
              + "(?:\\s*:| (?:until|till|bis|jusqu['’]?(?:à|au)|hasta)\\b:?)\\s*(.+?)[)\\]]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ZULU = Pattern.compile("\\s*\\b(?:GMT|UTC)$");

  /**
   * Reads a line; empty if it is about anything else.
   *
   * @param zone the zone of times that carry none; null when it is not known
   */
  public static Optional<EmbargoLine> of(String line, @Nullable ZoneId zone) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String text = matcher.group(1).strip();
    WireTime time = WireTime.parse(ZULU.matcher(text).replaceFirst("Z"), zone);
    return Optional.of(new EmbargoLine(text, time.time(), time.problem()));
  }
}
