package dateline.query.text;

/**
 * The first eight characters of a word as one number, so that most words are told apart by one
 * comparison: a byte for each character, the first one highest, zeros where the word is shorter.
 */
final class Beginning {
  /** How many characters it has room for. */
  static final int LENGTH = Long.BYTES;

  /** Set in the byte of a character that is not ASCII, and then does not tell which one. */
  private static final long NOT_EXACT = 0x8080_8080_8080_8080L;

  private Beginning() {}

  /** The beginning of the word that these characters are. */
  static long of(char[] chars, int from, int to) {
    long beginning = 0;
    int shift = Long.SIZE - Byte.SIZE;
    int end = Math.min(to, from + LENGTH);
    for (int i = from; i < end; i++) {
      char c = chars[i];
      long each = c < 0x80 ? c : 0x80 | ((c ^ (c >> 7)) & 0x7f);
      beginning |= each << shift;
      shift -= Byte.SIZE;
    }
    return beginning;
  }

  /** Covers so many characters, or all that there are. */
  static long mask(int length) {
    return length >= LENGTH ? -1L : ~(-1L >>> (length * Byte.SIZE));
  }

  /** Whether no other word of this length has the same beginning. */
  static boolean tellsAll(long beginning, int length) {
    return length <= LENGTH && (beginning & NOT_EXACT) == 0;
  }
}
