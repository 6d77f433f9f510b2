package dateline.query;

import java.util.Arrays;
import java.util.List;

/** The queries that matched, and the words that made each match, as plain numbers. */
final class Reasons {
  private int[] queries = new int[64];
  private int[] ends = new int[64];
  private int count;

  /** The spans of all queries, one query's after another's. */
  private int[] spans = new int[256];

  private int size;

  /** Where the spans of the query that is being explained begin. */
  private int open;

  private boolean ordered = true;

  /** Notes a span for the query that is being explained; in any order, also again. */
  void add(int span) {
    if (size > open) {
      int last = spans[size - 1];
      if (last == span) {
        return;
      }
      ordered &= last < span;
    }
    if (size == spans.length) {
      spans = Arrays.copyOf(spans, size * 2);
    }
    spans[size++] = span;
  }

  /** Notes that the query matched by the spans since the last one. */
  void close(int query) {
    if (!ordered) {
      order();
    }
    if (count == queries.length) {
      queries = Arrays.copyOf(queries, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    queries[count] = query;
    ends[count] = size;
    count++;
    open = size;
    ordered = true;
  }

  <T> Matches<T> matches(List<T> keys, Spans words) {
    return new Matches<>(
        keys,
        Arrays.copyOf(queries, count),
        Arrays.copyOf(ends, count),
        Arrays.copyOf(spans, size),
        words);
  }

  /** Spans are numbered in the order of the text. */
  private void order() {
    Arrays.sort(spans, open, size);
    int kept = open + 1;
    for (int i = open + 1; i < size; i++) {
      if (spans[i] != spans[kept - 1]) {
        spans[kept++] = spans[i];
      }
    }
    size = kept;
  }
}
