package dateline.ingest.wire.iptc7901;

import dateline.ingest.wire.reading.prose.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What goes before the text of a message: the header line of the transmission and the slug lines.
 *
 * @param service the service, by its letters; null when there is no header line
 * @param number the number of the message within the service; null when there is none
 * @param urgency 1 (flash) to 9; null when the priority is something else
 * @param category the category as sent; null when there is none
 * @param slugline the lines between the header line and the text; null when there are none
 * @param copy lines that belong to the text, as the start of text is missing; empty when it is not
 */
record Heading(
    @Nullable String service,
    @Nullable String number,
    @Nullable Integer urgency,
    @Nullable String category,
    @Nullable String slugline,
    List<String> copy) {
  /** Clause 3 of the recommendation: source and number, priority, category, words, the rest. */
  private static final Pattern LINE =
      Pattern.compile(
          "([A-Za-z]{1,6})[ -]?(\\d{1,6})\\s+(\\S)\\s+([A-Za-z]{1,5})\\b\\s*(?:(\\d{1,6})\\b.*|)");

  /** A line without a number of words, which prose could be but for its number. */
  private static final Pattern LOOSE =
      Pattern.compile(
          "([A-Za-z]{1,6})[ -]?(\\d{3,6})\\s+([1-9A-Za-z])\\s+([A-Za-z]{1,5})\\s.{0,60}");

  /** A line that nothing else looks like, not even without a frame around it. */
  private static final Pattern UNMISTAKABLE =
      Pattern.compile("[A-Za-z]{2,6}\\d{3,5} {1,2}[1-9] {1,2}[A-Za-z]{2,3} {1,2}\\d{1,5}(?: .*)?");

  private static final int MOST_SLUG_LINES = 6;

  Heading {
    copy = List.copyOf(copy);
  }

  /** Whether a line is a header line. */
  static boolean isHeaderLine(String line) {
    return match(line) != null;
  }

  /** Whether a line is surely a header line, whatever is around it. */
  static boolean isUnmistakable(String line) {
    return line.length() <= 120 && UNMISTAKABLE.matcher(line.strip()).matches();
  }

  private static @Nullable Matcher match(String line) {
    String stripped = line.strip();
    if (stripped.length() > 120) {
      return null;
    }
    Matcher strict = LINE.matcher(stripped);
    if (strict.matches() && strict.group(5) != null) {
      return strict;
    }
    Matcher loose = LOOSE.matcher(stripped);
    return loose.matches() ? loose : null;
  }

  /**
   * Reads the lines before the text.
   *
   * @param started whether the text begins after them; else some of them are the text
   */
  static Heading of(List<String> lines, boolean started) {
    int at = 0;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    Matcher header = at < lines.size() ? match(lines.get(at)) : null;
    List<String> rest = lines.subList(header == null ? at : at + 1, lines.size());
    String slugline = started ? slugline(rest) : null;
    List<String> copy = started ? List.of() : rest;
    return header == null
        ? new Heading(null, null, null, null, slugline, copy)
        : new Heading(
            header.group(1),
            header.group(2),
            urgency(header.group(3)),
            header.group(4),
            slugline,
            copy);
  }

  private static @Nullable String slugline(List<String> lines) {
    List<String> slugs = new ArrayList<>();
    for (String line : lines) {
      String slug = Prose.line(line);
      if (slug != null && slugs.size() < MOST_SLUG_LINES) {
        slugs.add(slug);
      }
    }
    return slugs.isEmpty() ? null : String.join(" ", slugs);
  }

  private static @Nullable Integer urgency(String priority) {
    char digit = priority.charAt(0);
    return digit >= '1' && digit <= '9' ? digit - '0' : null;
  }
}
