package dateline.query;

import java.util.Arrays;

/**
 * By query that is a list of alternatives, what was found of them, noted while the text is read:
 * nearly all rules are such lists, and going through each list afterwards would take longer.
 */
final class Witnesses {
  /** By query: one more than its first and its last link; 0 for none. */
  private final int[] first;

  private final int[] last;

  /** By link: the span, and one more than the query's next link. */
  private int[] spans = new int[256];

  private int[] next = new int[256];
  private int size;

  Witnesses(int queries) {
    first = new int[queries];
    last = new int[queries];
  }

  void add(int query, int span) {
    if (size == spans.length) {
      spans = Arrays.copyOf(spans, size * 2);
      next = Arrays.copyOf(next, size * 2);
    }
    spans[size] = span;
    size++;
    if (first[query] == 0) {
      first[query] = size;
    } else {
      next[last[query] - 1] = size;
    }
    last[query] = size;
  }

  /** Notes the spans that were added for the query, in the order in which they were. */
  void collect(int query, Reasons reasons) {
    for (int link = first[query]; link > 0; link = next[link - 1]) {
      reasons.add(spans[link - 1]);
    }
  }
}
