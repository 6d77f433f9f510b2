package dateline.query.match;

import java.util.Arrays;

/**
 * Which words speak for which query that matches by any of its words, in the order of the text:
 * nearly all rules are such queries, and going through each one's words afterwards would take
 * longer.
 */
final class Testimony {
  private int[] queries = new int[512];
  private int[] spans = new int[512];
  private int size;

  /** Notes a span; false when the query has it, which it can only have from the last words read. */
  boolean add(int query, int span) {
    for (int i = size - 1; i >= 0 && spans[i] == span; i--) {
      if (queries[i] == query) {
        return false;
      }
    }
    if (size == spans.length) {
      queries = Arrays.copyOf(queries, size * 2);
      spans = Arrays.copyOf(spans, size * 2);
    }
    queries[size] = query;
    spans[size] = span;
    size++;
    return true;
  }

  int size() {
    return size;
  }

  int query(int index) {
    return queries[index];
  }

  int span(int index) {
    return spans[index];
  }
}
