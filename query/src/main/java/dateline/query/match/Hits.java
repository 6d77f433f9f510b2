package dateline.query.match;

import java.util.Arrays;

/** The phrases found in one document, in the order of the text, as plain numbers. */
final class Hits {
  private static final int WIDTH = 3;

  /** By hit: the phrase's entry, the place, and which words it covers. */
  private int[] data = new int[64 * WIDTH];

  private int size;

  /** Hits of one bucket are linked; made when first asked for. */
  private int[] buckets = {};

  private int[] next = {};

  /** How many hits there are: the number of the next one. */
  int size() {
    return size;
  }

  void add(int entry, int place, int span) {
    int at = size * WIDTH;
    if (at == data.length) {
      data = Arrays.copyOf(data, at * 2);
    }
    data[at] = entry;
    data[at + 1] = place;
    data[at + 2] = span;
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
      if (data[at] == entry && (data[at + 1] & places) != 0) {
        reasons.add(data[at + 2]);
      }
      hit = next[hit];
    }
  }

  private void link() {
    buckets = new int[Integer.highestOneBit(size * 2 + 1) * 2];
    Arrays.fill(buckets, -1);
    next = new int[size];
    for (int hit = 0; hit < size; hit++) {
      int bucket = data[hit * WIDTH] & (buckets.length - 1);
      next[hit] = buckets[bucket];
      buckets[bucket] = hit;
    }
  }
}
