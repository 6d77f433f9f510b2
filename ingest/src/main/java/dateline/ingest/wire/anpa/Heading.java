package dateline.ingest.wire.anpa;

import dateline.ingest.wire.reading.prose.Prose;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What goes before the text of a message: service level and number, selector, then priority,
 * category, keyword, date and number of words.
 *
 * @param service the letter of the service level with the number of the message; null when there is
 *     none
 * @param urgency from the priority; null when it is unknown
 * @param category the category, a letter; null when there is none
 * @param keyword the keyword, cut by the wire to its place; null when there is none
 * @param day month and day, such as {@code 02-09}; null when there is none
 */
record Heading(
    @Nullable String service,
    @Nullable Integer urgency,
    @Nullable String category,
    @Nullable String keyword,
    @Nullable String day) {
  private static final Pattern NUMBER =
      Pattern.compile("\\x16*\\s*([A-Za-z]{1,3})[ -]?(\\d{3,5})\\b");

  /** DC1 to DC4 tell how the text is set; they part the category from the keyword. */
  private static final Pattern LINE =
      Pattern.compile(
          "([A-Za-z])\\s([A-Za-z])(?:[\\x11-\\x14]+\\s*|\\s+)(\\S.*?)?"
              + "(?:\\s+(\\d\\d-\\d\\d)\\s+(\\d{1,5}))?\\s*");

  private static final Map<String, Integer> URGENCIES =
      Map.of("f", 1, "b", 2, "u", 3, "r", 4, "d", 5, "w", 6, "s", 6);

  /** Reads the lines before the text. */
  static Heading of(List<String> lines) {
    String service = null;
    Matcher found = null;
    for (String line : lines) {
      String first = line.indexOf('\u001F') < 0 ? line : line.substring(0, line.indexOf('\u001F'));
      Matcher number = NUMBER.matcher(first);
      if (service == null && number.lookingAt()) {
        service = (number.group(1) + number.group(2)).toUpperCase(Locale.ROOT);
      }
      Matcher matcher = LINE.matcher(line.strip());
      if (found == null && isPossible(line) && matcher.matches()) {
        found = matcher;
      }
    }
    return found == null
        ? new Heading(service, null, null, null, null)
        : new Heading(
            service,
            URGENCIES.get(found.group(1).toLowerCase(Locale.ROOT)),
            found.group(2).toLowerCase(Locale.ROOT),
            Prose.line(found.group(3)),
            found.group(4));
  }

  private static boolean isPossible(String line) {
    return line.length() < 200;
  }

  /** Whether anything was found. */
  boolean isKnown() {
    return service != null || category != null;
  }
}
