package dateline.enrich.language;

/**
 * Where what is known of a few letters in a row stands: a slot for each, found without making
 * strings. Not to be added to once it is shared; then thread-safe.
 */
final class LetterSlots {
  private final long[] keys;
  private final int mask;

  /**
   * @param most how many there are at most
   */
  LetterSlots(int most) {
    keys = new long[Integer.highestOneBit(Math.max(8, most)) * 2];
    mask = keys.length - 1;
  }

  /** The letters from one place of a text to another as one number, in lower case; four at most. */
  static long letters(String text, int from, int to) {
    long letters = 0;
    for (int i = from; i < to; i++) {
      letters = letters << 16 | Character.toLowerCase(text.charAt(i));
    }
    return letters;
  }

  /** How many slots there are, taken or free. */
  int size() {
    return keys.length;
  }

  /**
   * Takes a slot for these letters, where they have none.
   *
   * @param letters 16 bits each, never 0
   */
  int add(long letters) {
    int slot = slot(letters);
    keys[slot] = letters;
    return slot;
  }

  /** The slot of these letters; negative if they have none. */
  int find(long letters) {
    int slot = slot(letters);
    return keys[slot] == 0 ? -1 : slot;
  }

  private int slot(long letters) {
    long mixed = letters * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != letters) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
