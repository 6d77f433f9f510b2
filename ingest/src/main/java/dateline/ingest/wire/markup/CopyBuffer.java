package dateline.ingest.wire.markup;

import java.util.Arrays;

/** Collects text in paragraphs: white space is single, breaks stand only between words. */
final class CopyBuffer {
  private static final char[] NONE = {};

  private char[] chars = NONE;
  private int length;

  /** Line breaks to come before the next word: none, one, or two, which part paragraphs. */
  private int breaks;

  /** The space to come before the next word; 0 for none. */
  private char space;

  /** The next word begins a paragraph. */
  void paragraph() {
    breaks = 2;
  }

  /** The next word begins a line. */
  void line() {
    breaks = Math.max(1, breaks);
  }

  /** A break as the author set it: two of them begin a paragraph. */
  void lineBreak() {
    breaks = Math.min(2, breaks + 1);
  }

  /** The next word begins a cell of a table. */
  void cell() {
    space = '\t';
  }

  void append(char[] text, int from, int to, boolean keepLines) {
    int at = from;
    while (at < to) {
      char c = text[at];
      if (isWhite(c)) {
        white(c, keepLines && !(c == '\r' && at + 1 < to && text[at + 1] == '\n'));
        at++;
      } else if (c < ' ' || c == 0x7F) {
        at++;
      } else {
        at = words(text, at, to);
      }
    }
  }

  private void white(char c, boolean keepLines) {
    if (keepLines && (c == '\n' || c == '\r' || c == '\u2028')) {
      lineBreak();
    } else if (c == '\u2029') {
      paragraph();
    } else if (space == 0) {
      space = ' ';
    }
  }

  /** Appends words that single spaces part; returns where something else comes. */
  private int words(char[] text, int from, int to) {
    separate();
    if (chars.length - length < to - from) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + to - from));
    }
    int at = from;
    int end = length;
    while (at < to) {
      char c = text[at];
      // Most spaces are single and stand between words of plain letters.
      if (!isPlain(c) && !(c == ' ' && at + 1 < to && isPlain(text[at + 1])) && !isWord(c)) {
        break;
      }
      chars[end++] = c;
      at++;
    }
    length = end;
    return at;
  }

  private void separate() {
    if (length + 2 > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(256, chars.length * 2));
    }
    if (length > 0 && breaks > 0) {
      chars[length++] = '\n';
      if (breaks == 2) {
        chars[length++] = '\n';
      }
    } else if (length > 0 && space != 0) {
      chars[length++] = space;
    }
    breaks = 0;
    space = 0;
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < 0x7F;
  }

  private static boolean isWord(char c) {
    return c > ' ' && c != 0x7F && !isWhite(c);
  }

  private static boolean isWhite(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == 0xA0
        || c == 0x85
        || c == '\u2028'
        || c == '\u2029';
  }

  boolean isEmpty() {
    return length == 0;
  }

  void clear() {
    length = 0;
    breaks = 0;
    space = 0;
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
