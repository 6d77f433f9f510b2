package dateline.query;

import dateline.query.text.Tokens;
import java.util.Arrays;

/** The phrases found in one document, in the order of the text, as plain numbers. */
final class Hits {
  private static final int WIDTH = 5;

  /** By hit: where it starts and ends, in which item and place, and the phrase's entry. */
  private int[] data = new int[32 * WIDTH];

  private int size;

  /** Hits of one bucket are linked; made when first asked for. */
  private int[] buckets = {};

  private int[] next = {};

  void add(int entry, Tokens tokens, int first, int end, int item, int place) {
    int at = size * WIDTH;
    if (at == data.length) {
      data = Arrays.copyOf(data, at * 2);
    }
    data[at] = tokens.start(first);
    data[at + 1] = tokens.end(end - 1);
    data[at + 2] = item;
    data[at + 3] = place;
    data[at + 4] = entry;
    size++;
  }

  /** Notes the hits of a phrase within these places. */
  void collect(int entry, int places, Reasons reasons) {
    if (buckets.length == 0) {
      link();
    }
    int hit = buckets[entry & (buckets.length - 1)];
    while (hit >= 0) {
      int at = hit * WIDTH;
      if (data[at + 4] == entry && (data[at + 3] & places) != 0) {
        reasons.add(hit);
      }
      hit = next[hit];
    }
  }

  Span span(int hit) {
    int at = hit * WIDTH;
    return new Span(Field.of(data[at + 3]), data[at], data[at + 1], data[at + 2]);
  }

  private void link() {
    buckets = new int[Integer.highestOneBit(size * 2 + 1) * 2];
    Arrays.fill(buckets, -1);
    next = new int[size];
    for (int hit = 0; hit < size; hit++) {
      int bucket = data[hit * WIDTH + 4] & (buckets.length - 1);
      next[hit] = buckets[bucket];
      buckets[bucket] = hit;
    }
  }
}
