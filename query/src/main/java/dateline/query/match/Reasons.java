package dateline.query.match;

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
    Arrays.sort(spans, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || spans[i] != spans[i - 1]) {
        spans[kept++] = spans[i];
      }
    }
    size = 0;
    return Arrays.copyOf(spans, kept);
  }
}
