package dateline.query.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/**
 * Where words begin and end in text whose script does not part them, by the dictionaries of ICU:
 * Chinese, Japanese, Thai, Lao, Khmer, Burmese.
 */
final class WordBoundaries {
  /** Told apart from each other by their characters, so that one iterator knows all. */
  private static final ThreadLocal<BreakIterator> WORDS =
      ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.ROOT));

  private WordBoundaries() {}

  /** The places between words, in UTF-16 units. */
  static BitSet of(String text) {
    BreakIterator words = WORDS.get();
    words.setText(text);
    BitSet boundaries = new BitSet(text.length() + 1);
    for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
      boundaries.set(at);
    }
    return boundaries;
  }
}
