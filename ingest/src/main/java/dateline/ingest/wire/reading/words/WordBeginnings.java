package dateline.ingest.wire.reading.words;

import java.util.Arrays;

/**
 * Looks for any of some beginnings of words in a text, whatever the case: what a regular expression
 * of as many alternatives does, at a tenth of the time, since most letters begin none of them.
 * Immutable and thread-safe.
 */
public final class WordBeginnings {
  private static final int ASCII = 0x80;

  /** By their first letter, in small; those beyond ASCII share the last place. */
  private final String[][] byFirst = new String[ASCII + 1][];

  /**
   * @param beginnings in small letters, none of them empty; they may have spaces in them
   */
  public WordBeginnings(String... beginnings) {
    Arrays.fill(byFirst, new String[0]);
    for (String beginning : beginnings) {
      int place = Math.min(beginning.charAt(0), ASCII);
      int size = byFirst[place].length;
      byFirst[place] = Arrays.copyOf(byFirst[place], size + 1);
      byFirst[place][size] = beginning;
    }
  }

  /** Whether one of them stands anywhere in the text before the limit. */
  public boolean areIn(String text, int limit) {
    for (int i = 0; i < limit; i++) {
      for (String beginning : byFirst[Math.min(small(text.charAt(i)), ASCII)]) {
        if (i + beginning.length() <= limit
            && (beginning.length() == 1 || mayBe(beginning.charAt(1), text.charAt(i + 1)))
            && text.regionMatches(true, i, beginning, 0, beginning.length())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it may be this letter: the second letter rules out most that have the first. */
  private static boolean mayBe(char letter, char c) {
    return letter == small(c) || c >= ASCII;
  }

  private static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ' ') : c;
  }
}
