package dateline.query.match;

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

  /** Where a phrase stands within these places; once all have been added. */
  Placed of(int entry, int places) {
    int first = first(entry, places);
    if (first < 0) {
      return Placed.NOWHERE;
    }
    int words = endWord(first) - firstWord(first);
    var found = new Places(words, words, 4);
    int[] spans = new int[4];
    for (int each = first; each >= 0; each = next(each, places)) {
      if (found.size() == spans.length) {
        spans = Arrays.copyOf(spans, spans.length * 2);
      }
      spans[found.size()] = data[each * WIDTH + 5];
      found.addShortest(Places.key(textOf(each), firstWord(each)));
    }
    return new Placed(found, spans);
  }

  /** The first occurrence of a phrase within these places; -1 when there is none. */
  int first(int entry, int places) {
    if (next.length < size) {
      link();
    }
    return seek(buckets[entry & (buckets.length - 1)], entry, places);
  }

  /** The next occurrence of the same phrase within these places; -1 when there is none. */
  int next(int occurrence, int places) {
    return seek(next[occurrence], data[occurrence * WIDTH], places);
  }

  private int seek(int from, int entry, int places) {
    int occurrence = from;
    while (occurrence >= 0
        && (data[occurrence * WIDTH] != entry || (data[occurrence * WIDTH + 1] & places) == 0)) {
      occurrence = next[occurrence];
    }
    return occurrence;
  }

  /**
   * Whether the second begins at most so many words after the first ends, in the same paragraph.
   */
  boolean isFollowed(int first, int second, int distance) {
    int words = firstWord(second) - endWord(first) + 1;
    if (textOf(first) != textOf(second) || words <= 0 || words > distance) {
      return false;
    }
    Tokens text = texts.get(textOf(first));
    return text.paragraph(firstWord(first)) == text.paragraph(firstWord(second));
  }

  /** Whether the second begins before the first ends, so that it does not follow it. */
  boolean isBefore(int second, int first) {
    return textOf(second) == textOf(first)
        ? firstWord(second) < endWord(first)
        : textOf(second) < textOf(first);
  }

  private int textOf(int occurrence) {
    return data[occurrence * WIDTH + 2];
  }

  private int firstWord(int occurrence) {
    return data[occurrence * WIDTH + 3];
  }

  private int endWord(int occurrence) {
    return data[occurrence * WIDTH + 4];
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
