package dateline.ingest.wire.jsontree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects the characters of one string after another: a byte each for as long as that is enough,
 * as the platform keeps them too. Not thread-safe.
 */
final class TextBuffer {
  private static final int MOST_AT_FIRST = 32 << 10;
  private static final int LONG_RUN = 32;

  private final int expected;
  private byte[] narrow = {};

  /** In use from the first character on that a byte does not hold. */
  private char[] wide = {};

  private boolean isWide;
  private int length;

  /**
   * @param expected about how many characters the longest string has
   */
  TextBuffer(int expected) {
    this.expected = Math.min(expected, MOST_AT_FIRST);
  }

  /** Begins another string. */
  void clear() {
    length = 0;
    isWide = false;
  }

  /** Appends bytes of ASCII from one position up to another. */
  void ascii(byte[] bytes, int from, int to) {
    int run = to - from;
    room(run);
    if (!isWide) {
      System.arraycopy(bytes, from, narrow, length, run);
    } else if (run >= LONG_RUN) {
      // The platform widens bytes many at a time.
      new String(bytes, from, run, StandardCharsets.ISO_8859_1).getChars(0, run, wide, length);
    } else {
      char[] all = wide;
      int shift = length - from;
      for (int i = from; i < to; i++) {
        all[shift + i] = (char) bytes[i];
      }
    }
    length += run;
  }

  /** Appends a character: a code point, or one half of one. */
  void append(int code) {
    if (code > 0xFF && !isWide) {
      widen();
    }
    room(2);
    if (!isWide) {
      narrow[length++] = (byte) code;
    } else if (Character.isBmpCodePoint(code)) {
      wide[length++] = (char) code;
    } else {
      wide[length++] = Character.highSurrogate(code);
      wide[length++] = Character.lowSurrogate(code);
    }
  }

  private void widen() {
    if (wide.length < narrow.length) {
      wide = new char[narrow.length];
    }
    new String(narrow, 0, length, StandardCharsets.ISO_8859_1).getChars(0, length, wide, 0);
    isWide = true;
  }

  private void room(int more) {
    int size = isWide ? wide.length : narrow.length;
    if (size - length < more) {
      int grown = Math.max(Math.max(expected, size * 2), length + more);
      if (isWide) {
        wide = Arrays.copyOf(wide, grown);
      } else {
        narrow = Arrays.copyOf(narrow, grown);
      }
    }
  }

  @Override
  public String toString() {
    return isWide
        ? new String(wide, 0, length)
        : new String(narrow, 0, length, StandardCharsets.ISO_8859_1);
  }
}
