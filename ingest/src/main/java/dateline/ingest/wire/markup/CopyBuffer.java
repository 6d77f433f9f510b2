package dateline.ingest.wire.markup;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects text in paragraphs: white space is single, breaks stand only between words. */
final class CopyBuffer {
  private static final char[] NONE = {};

  private char[] chars = NONE;
  private int length;

  /** Line breaks to come before the next word: none, one, or two, which part paragraphs. */
  private int breaks;

  /** The space to come before the next word; 0 for none. */
  private char space;

  /** Makes room for so many characters. */
  void expect(int more) {
    if (chars.length - length < more) {
      chars = Arrays.copyOf(chars, length + more);
    }
  }

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

  /** Appends those characters from one position up to another. */
  void append(char[] text, int from, int to, boolean keepLines) {
    append(text, from, to, keepLines, null);
  }

  /**
   * Appends characters.
   *
   * @param runs how far the text's words go, to stop where markup may begin; null to go on
   * @return where it stopped
   */
  int append(char[] text, int from, int to, boolean keepLines, @Nullable WordRuns runs) {
    int at = from;
    while (at < to) {
      char c = text[at];
      if (isWhite(c)) {
        white(c, keepLines && !(c == '\r' && at + 1 < to && text[at + 1] == '\n'));
        at++;
      } else if (c < ' ' || c == 0x7F) {
        at++;
      } else if (runs != null && isMarkup(c)) {
        break;
      } else {
        at = words(text, at, to, runs);
      }
    }
    return at;
  }

  /** Where markup may begin; the end if it does not. */
  static int markup(char[] text, int from, int to) {
    int at = from;
    while (at < to && !isMarkup(text[at])) {
      at++;
    }
    return at;
  }

  private static boolean isMarkup(char c) {
    return c == '<' || c == '&';
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
  private int words(char[] text, int from, int to, @Nullable WordRuns runs) {
    int end = from;
    while (end < to) {
      end = runs == null ? end : runs.end(end, to);
      if (end == to) {
        break;
      }
      char c = text[end];
      // Letters are the rule, and all behind the characters of markup.
      boolean word =
          c > '<'
              ? c < 0x7F || isWord(c)
              : c > ' ' ? !(runs != null && isMarkup(c)) : c == ' ' && text[end - 1] != ' ';
      if (!word) {
        break;
      }
      end++;
    }
    // A space at the end may not part words.
    end -= text[end - 1] == ' ' ? 1 : 0;
    separate();
    if (chars.length - length < end - from) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + end - from));
    }
    System.arraycopy(text, from, chars, length, end - from);
    length += end - from;
    return end;
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

  /** Whether a character beyond ASCII is part of a word. */
  private static boolean isWord(char c) {
    return c != 0x7F && c != 0x85 && c != 0xA0 && (c & ~1) != 0x2028;
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
