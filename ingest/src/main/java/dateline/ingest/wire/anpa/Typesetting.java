package dateline.ingest.wire.anpa;

import java.util.regex.Pattern;

/**
 * The characters of ANPA 1312, which knows neither quotation marks nor dashes, as text has them.
 */
final class Typesetting {
  private static final Pattern DASH = Pattern.compile("(?<=[\\s)])_{1,2}(?=\\s|$)|^_{1,2}(?=\\s)");

  private Typesetting() {}

  /** The text with dashes and quotation marks. */
  static String plain(String text) {
    String quoted = text.replace("``", "“").replace("''", "”");
    // Looking behind at every letter takes longer than all the rest of a line.
    return quoted.indexOf('_') < 0 ? quoted : DASH.matcher(quoted).replaceAll("—");
  }

  /** The line without what opens and closes it. */
  static String bare(String line) {
    int from = 0;
    int to = line.length();
    while (to > from && (isClosing(line.charAt(to - 1)) || line.charAt(to - 1) <= ' ')) {
      to--;
    }
    while (from < to && (line.charAt(from) == '^' || line.charAt(from) <= ' ')) {
      from++;
    }
    return line.substring(from, to);
  }

  /** Whether the line opens as those of the head do. */
  static boolean isMarked(CharSequence line) {
    return !line.isEmpty() && line.charAt(0) == '^';
  }

  /** Whether the line closes as those of the head do. */
  static boolean isClosed(CharSequence line) {
    int last = line.length() - 1;
    while (last >= 0 && line.charAt(last) <= ' ') {
      last--;
    }
    return last >= 0 && isClosing(line.charAt(last));
  }

  private static boolean isClosing(char c) {
    return c == '<' || c == '=';
  }
}
