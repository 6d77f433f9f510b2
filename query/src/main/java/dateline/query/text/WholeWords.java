package dateline.query.text;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells whole words from parts of them in a text with words of a script that does not part them.
 * Each character is a word there, so that any run of them is found; but within another word they
 * are not meant: 京都 (Kyoto) does not stand in 東京都 (Tokyo). Thread-safe.
 */
final class WholeWords {
  private final String text;
  private final int[] start;
  private final int[] end;

  /** The places between words; null before they are asked for. */
  private volatile @Nullable BitSet boundaries;

  /**
   * @param start where the words begin in the text
   * @param end where they end
   */
  WholeWords(String text, int[] start, int[] end) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** Whether a whole word begins with that character, if it is one of those. */
  boolean beginWith(int token) {
    return !standsAlone(token) || boundaries().get(start[token]);
  }

  /**
   * Whether a whole word ends with that character, if it is one of those. Chinese and Japanese
   * words may go on, as names do with what kind of place they are of; others may not.
   */
  boolean endWith(int token) {
    return !standsAlone(token)
        || Scripts.mayGoOn(text.codePointAt(start[token]))
        || boundaries().get(end[token]);
  }

  private boolean standsAlone(int token) {
    char c = text.charAt(start[token]);
    return c >= Scripts.FIRST_ALONE && Scripts.standsAlone(text.codePointAt(start[token]));
  }

  private BitSet boundaries() {
    BitSet known = boundaries;
    if (known == null) {
      // Whoever else asks at the same time finds the same.
      known = WordBoundaries.of(text);
      boundaries = known;
    }
    return known;
  }
}
