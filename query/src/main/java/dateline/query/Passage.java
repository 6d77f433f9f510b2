package dateline.query;

import java.util.Comparator;

/**
 * Words that follow one another in one text of a document.
 *
 * @param text which text it is
 * @param first the first word
 * @param end after the last word
 * @param span the number of the span where it is one phrase; else {@link #NO_SPAN}
 */
record Passage(int text, int first, int end, int span) {
  static final int NO_SPAN = -1;

  static final Comparator<Passage> IN_ORDER =
      Comparator.comparingInt(Passage::text)
          .thenComparingInt(Passage::first)
          .thenComparingInt(Passage::end);

  static final Comparator<Passage> BY_END =
      Comparator.comparingInt(Passage::text)
          .thenComparingInt(Passage::end)
          .thenComparing(Comparator.comparingInt(Passage::first).reversed());

  /** The same words, whatever phrase they are. */
  Passage place() {
    return new Passage(text, first, end, NO_SPAN);
  }

  boolean isWithin(Passage window) {
    return text == window.text && first >= window.first && end <= window.end;
  }

  /** How many words the other one, which comes later, is away; less than 1 when it does not. */
  int distanceTo(Passage later) {
    return later.first - end + 1;
  }

  /** Both and what lies between. */
  Passage with(Passage other) {
    return new Passage(text, Math.min(first, other.first), Math.max(end, other.end), NO_SPAN);
  }
}
