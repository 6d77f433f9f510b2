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

  private final LetterSlots slots;

  /** By slot: a bit for each language. */
  private final long[] languages;

  /**
   * @param byEnding the languages by ending, a bit for each; longer endings than four are cut
   */
  Endings(Map<String, Long> byEnding) {
    slots = new LetterSlots(byEnding.size() * 2);
    languages = new long[slots.size()];
    byEnding.forEach(
        (ending, bits) -> {
          if (!ending.isEmpty()) {
            int from = Math.max(0, ending.length() - LONGEST);
            languages[slots.add(LetterSlots.letters(ending, from, ending.length()))] |= bits;
          }
        });
  }

  /** The languages that have the word's longest known ending, a bit for each. */
  long find(String text, int start, int end) {
    for (int length = Math.min(LONGEST, end - start - STEM); length > 0; length--) {
      int slot = slots.find(LetterSlots.letters(text, end - length, end));
      if (slot >= 0) {
        return languages[slot];
      }
    }
    return 0;
  }
}
