package dateline.ingest.wire.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans text as it comes from the wire. */
public final class Prose {
  private static final Pattern LINE_END = Pattern.compile("\r\n?");
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F]");
  private static final Pattern TRAILING = Pattern.compile("[ \\t\\xA0]++(?=\n)|\f");
  private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}+");
  private static final Pattern WHITE = Pattern.compile("[\\s\\xA0\\u0085\\u2028\\u2029]++");

  private Prose() {}

  /**
   * Text in paragraphs that are parted by one blank line: no control characters, no white space at
   * the ends of lines. Line breaks within a paragraph stay.
   */
  public static String paragraphs(String text) {
    String lines = CONTROLS.matcher(LINE_END.matcher(text).replaceAll("\n")).replaceAll("");
    String clean = TRAILING.matcher(lines).replaceAll("");
    return BLANK_LINES.matcher(clean).replaceAll("\n\n").strip();
  }

  /** Text on one line, its white space single; null when there is nothing left. */
  public static @Nullable String line(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String line = WHITE.matcher(CONTROLS.matcher(text).replaceAll("")).replaceAll(" ").strip();
    return line.isEmpty() ? null : line;
  }
}
