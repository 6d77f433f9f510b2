package dateline.ingest.wire.markup;

import static dateline.ingest.wire.reading.bytes.EightBytes.HIGH;

import dateline.ingest.wire.reading.bytes.EightBytes;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far a marked-up text surely goes on with words that single spaces part, by eight
 * characters at a time.
 */
final class WordRuns {
  /** A byte for each character; null where there are characters that need a closer look. */
  private final byte @Nullable [] bytes;

  private WordRuns(byte @Nullable [] bytes) {
    this.bytes = bytes;
  }

  static WordRuns of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    // Two characters that are one letter become one byte; separators become question marks.
    boolean each =
        bytes.length == text.length() && text.indexOf('\u2028') < 0 && text.indexOf('\u2029') < 0;
    return new WordRuns(each ? bytes : null);
  }

  /** The next position up to the end at which something else may stand. */
  int end(int from, int to) {
    byte[] all = bytes;
    if (all == null) {
      return from;
    }
    int at = from;
    long spaceBefore = at > 0 && all[at - 1] == ' ' ? 0x80 : 0;
    while (at <= to - 8) {
      long eight = EightBytes.at(all, at);
      long spaces = EightBytes.is(eight, ' ') & HIGH;
      long other = other(eight) | (spaces & (spaces << Byte.SIZE | spaceBefore));
      if (other != 0) {
        return at + EightBytes.first(other);
      }
      spaceBefore = spaces >>> (Long.SIZE - Byte.SIZE);
      at += 8;
    }
    return at;
  }

  /**
   * The highest bit of each byte that may be no part of a word: a control character, what markup
   * begins with, or not ASCII. Of those above the first one some may be set without need.
   */
  private static long other(long eight) {
    return (eight
            | EightBytes.is(eight, '<')
            | EightBytes.is(eight, '&')
            | EightBytes.isControl(eight))
        & HIGH;
  }
}
