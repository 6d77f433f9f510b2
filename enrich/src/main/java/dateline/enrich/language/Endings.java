package dateline.enrich.language;

import java.util.Map;

/**
 * How words end, with the languages whose words end so; asked without making strings. Immutable and
 * thread-safe.
 */
final class Endings {
  private static final int LONGEST = 4;

  /** What must stand before an ending, for the word to be more than the ending. */
  private static final int STEM = 2;

  private final long[] keys;
  private final long[] languages;
  private final int mask;

  /**
   * @param byEnding the languages by ending, a bit for each; longer endings than four are cut
   */
  Endings(Map<String, Long> byEnding) {
    int capacity = Integer.highestOneBit(Math.max(8, byEnding.size() * 2)) * 2;
    keys = new long[capacity];
    languages = new long[capacity];
    mask = capacity - 1;
    byEnding.forEach(
        (ending, bits) -> {
          if (!ending.isEmpty()) {
            int from = Math.max(0, ending.length() - LONGEST);
            int slot = slot(key(ending, from, ending.length()));
            keys[slot] = key(ending, from, ending.length());
            languages[slot] |= bits;
          }
        });
  }

  /** The languages that have the word's longest known ending, a bit for each. */
  long find(String text, int start, int end) {
    for (int length = Math.min(LONGEST, end - start - STEM); length > 0; length--) {
      int slot = slot(key(text, end - length, end));
      if (keys[slot] != 0) {
        return languages[slot];
      }
    }
    return 0;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(String text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << 16 | Character.toLowerCase(text.charAt(i));
    }
    return key;
  }
}
