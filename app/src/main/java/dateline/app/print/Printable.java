package dateline.app.print;

/** Makes text of a wire safe to print: its control characters would steer the terminal. */
public final class Printable {
  private static final int LONGEST = 200;

  private Printable() {}

  /** The text with its lines and tabs; other control characters become {@code U+FFFD}. */
  public static String text(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\n\t]]", "\ufffd");
  }

  /** The text on one line. */
  public static String line(String text) {
    return text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
  }

  /** The text on one line, cut where it is longer than a headline should be. */
  public static String headline(String text) {
    String line = line(text);
    return line.codePointCount(0, line.length()) > LONGEST
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…"
        : line;
  }
}
