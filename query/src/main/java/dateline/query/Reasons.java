package dateline.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The hits that made one query match. */
final class Reasons {
  private int[] hits = new int[16];
  private int size;

  void add(int hit) {
    if (size == hits.length) {
      hits = Arrays.copyOf(hits, size * 2);
    }
    hits[size++] = hit;
  }

  void clear() {
    size = 0;
  }

  /** The words of the hits, none twice. Hits are numbered in the order that spans have. */
  List<Span> spans(Hits all) {
    if (size == 0) {
      return List.of();
    }
    Arrays.sort(hits, 0, size);
    List<Span> spans = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Span span = all.span(hits[i]);
      if (spans.isEmpty() || !spans.get(spans.size() - 1).equals(span)) {
        spans.add(span);
      }
    }
    return spans;
  }
}
