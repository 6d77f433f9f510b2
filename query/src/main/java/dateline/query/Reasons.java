package dateline.query;

import java.util.Arrays;

/** The words by which one query matches, gathered in any order. */
final class Reasons {
  private int[] spans = new int[16];
  private int size;

  /** Notes a span, maybe again. */
  void add(int span) {
    if (size == spans.length) {
      spans = Arrays.copyOf(spans, size * 2);
    }
    spans[size++] = span;
  }

  /** Takes out the spans, in the order of the text, none twice. */
  int[] take() {
    int[] ordered = Arrays.stream(spans, 0, size).sorted().distinct().toArray();
    size = 0;
    return ordered;
  }
}
