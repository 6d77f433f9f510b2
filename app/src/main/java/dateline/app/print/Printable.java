package dateline.app.print;

import java.util.regex.Pattern;

/** Makes text of a wire safe to print: its control characters would steer the terminal. */
public final class Printable {
  private static final int LONGEST = 200;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

  private Printable() {}

  /** The text with its lines and tabs; other control characters become {@code U+FFFD}. */
  public static String text(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\n\t]]", "\ufffd");
  }

  /** The text on one line. */
  public static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }

  /** JSON on one line, as it is, but for control characters in its strings, which are escaped. */
  public static String json(String json) {
    // Ends of lines and tabs stand between its tokens only.
    return CONTROLS
        .matcher(json.replaceAll("[\n\r\t]+", " ").strip())
        .replaceAll(control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
  }

  /** The text on one line, cut where it is longer than a headline should be. */
  public static String headline(String text) {
    String line = line(text);
    return line.codePointCount(0, line.length()) > LONGEST
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…"
        : line;
  }
}
