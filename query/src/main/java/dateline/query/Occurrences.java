package dateline.query;

import dateline.query.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where in one document those phrases stand whose places matter, as plain numbers, in the order of
 * the texts, then by first word and by last.
 */
final class Occurrences {
  private static final int WIDTH = 6;

  private final List<Tokens> texts = new ArrayList<>();
  private int[] data = {};
  private int size;

  /** Occurrences of one bucket are linked in their order; made when first asked for. */
  private int[] buckets = {-1};

  private int[] next = {};

  /** What follows stands in this text. */
  void open(Tokens tokens) {
    texts.add(tokens);
  }

  void add(int entry, int place, int first, int end, int span) {
    int at = size * WIDTH;
    if (at == data.length) {
      data = Arrays.copyOf(data, Math.max(16 * WIDTH, at * 2));
    }
    data[at] = entry;
    data[at + 1] = place;
    data[at + 2] = texts.size() - 1;
    data[at + 3] = first;
    data[at + 4] = end;
    data[at + 5] = span;
    size++;
  }

  /** The passages of a phrase within these places; once all have been added. */
  List<Passage> of(int entry, int places) {
    if (next.length < size) {
      link();
    }
    List<Passage> found = new ArrayList<>();
    int occurrence = buckets[entry & (buckets.length - 1)];
    while (occurrence >= 0) {
      int at = occurrence * WIDTH;
      if (data[at] == entry && (data[at + 1] & places) != 0) {
        found.add(new Passage(data[at + 2], data[at + 3], data[at + 4], data[at + 5]));
      }
      occurrence = next[occurrence];
    }
    return found;
  }

  private void link() {
    buckets = new int[Integer.highestOneBit(size) * 2];
    Arrays.fill(buckets, -1);
    next = new int[size];
    for (int occurrence = size - 1; occurrence >= 0; occurrence--) {
      int bucket = data[occurrence * WIDTH] & (buckets.length - 1);
      next[occurrence] = buckets[bucket];
      buckets[bucket] = occurrence;
    }
  }

  Tokens text(int number) {
    return texts.get(number);
  }
}
