package dateline.ingest.wire.reading.prose;

import org.jspecify.annotations.Nullable;

/** Cleans text as it comes from the wire. */
public final class Prose {

  private static final char DELETE = 0x7F;
  private static final char NO_BREAK_SPACE = 0xA0;

  private Prose() {}

  /**
   * Text in paragraphs that are parted by one blank line: no control characters, no white space at
   * the ends of lines. Line breaks within a paragraph stay.
   */
  public static String paragraphs(String text) {
    if (CleanCopy.isClean(text)) {
      return text.strip();
    }
    // One character at most for each: an array is several times as fast as a builder here.
    char[] clean = text.toCharArray();
    int all = clean.length;
    int length = 0;
    int lineEnds = 0;
    for (int i = 0; i < all; i++) {
      // What is clean goes where it was read, or before it.
      char c = clean[i];
      if (c > ' ' && c < DELETE) {
        lineEnds = 0;
        clean[length++] = c;
      } else if (c == '\n' || c == '\r') {
        i += c == '\r' && i + 1 < all && clean[i + 1] == '\n' ? 1 : 0;
        length = trimmed(clean, length);
        if (++lineEnds <= 2) {
          clean[length++] = '\n';
        }
      } else if (isBlank(c)) {
        clean[length++] = c;
      } else if (c >= ' ' && c != DELETE) {
        lineEnds = 0;
        clean[length++] = c;
      }
    }
    int start = 0;
    while (start < length && Character.isWhitespace(clean[start])) {
      start++;
    }
    while (length > start && Character.isWhitespace(clean[length - 1])) {
      length--;
    }
    return new String(clean, start, length - start);
  }

  /** The length without the blanks at the end of a line. */
  private static int trimmed(char[] text, int length) {
    int end = length;
    while (end > 0 && isBlank(text[end - 1])) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == NO_BREAK_SPACE;
  }

  /** Text on one line, its white space single; null when there is nothing left. */
  public static @Nullable String line(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (isLine(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWhite(c)) {
        blank = true;
      } else if (c >= ' ' && c != DELETE) {
        if (blank && !line.isEmpty()) {
          line.append(' ');
        }
        blank = false;
        line.append(c);
      }
    }
    // White space of other scripts stays within a line, but not at its ends.
    String stripped = line.toString().strip();
    return stripped.isEmpty() ? null : stripped;
  }

  private static boolean isWhite(char c) {
    return isBlank(c)
        || c == '\n'
        || c == '\f'
        || c == '\r'
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** Whether there is nothing to clean, as in most texts. */
  private static boolean isLine(String text) {
    int length = text.length();
    char before = ' ';
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean word = (c > ' ' && c < 0x7F) || (c > 0xA0 && c != '\u2028' && c != '\u2029');
      if (!word && !(c == ' ' && before != ' ')) {
        return false;
      }
      before = c;
    }
    return length > 0
        && !Character.isWhitespace(text.charAt(0))
        && !Character.isWhitespace(text.charAt(length - 1));
  }
}
