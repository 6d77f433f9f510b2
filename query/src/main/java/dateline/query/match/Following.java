package dateline.query.match;

import java.util.Arrays;

/**
 * Which passages follow others within some words, in the same paragraph; asked row by row in
 * ascending order, so that what lies before is gone through once.
 *
 * <p>All passages that begin at one word are answered for together, by shifting their bits: the
 * steps are as many as the words within reach.
 */
final class Following {
  private final Places before;
  private final Places after;
  private final int distance;
  private final Occurrences occurrences;
  private final Work work;

  /** By how many words behind the shortest: where passages of the row at hand may be followed. */
  private final long[] reach;

  /** How many bits of {@link #reach} are in use. */
  private final int within;

  /** The first that may follow passages of the row at hand, and the key behind those that may. */
  private int from;

  private long limit;

  /** Behind the paragraph of the row at hand. */
  private long endOfParagraph;

  Following(Places before, Places after, int distance, Occurrences occurrences, Work work) {
    this.before = before;
    this.after = after;
    this.distance = distance;
    this.occurrences = occurrences;
    this.work = work;
    within = before.longest() - before.shortest() + distance;
    reach = new long[(within - 1) / Long.SIZE + 1];
  }

  /** Adds what the passages of a row and those that follow them span to the last row of others. */
  void span(int row, Places spans) {
    open(row);
    int each = from;
    while (after.keyOrLast(each) < limit) {
      int gap = gap(row, each);
      if (isReached(gap)) {
        spans.addLast(after, each, before.shortest() + gap + after.shortest() - spans.shortest());
      }
      each++;
    }
    work.spend(reach.length + (long) (each - from + 1) * after.width());
  }

  /**
   * Notes which passages of a row are followed, and by which.
   *
   * @param wholes only what spans one of these
   * @param first takes those of the row
   * @param second takes those that follow
   */
  void tell(int row, Wholes wholes, Places first, Places second) {
    open(row);
    int whole = wholes.row(before.key(row));
    long[] followed = new long[reach.length];
    int each = from;
    while (after.keyOrLast(each) < limit) {
      int gap = gap(row, each);
      for (int word = 0; word < after.width() && isReached(gap); word++) {
        int length = before.shortest() + gap + after.shortest() + word * Long.SIZE;
        long told = after.bits(each, word * Long.SIZE) & wholes.lengths(whole, length);
        if (told != 0) {
          second.addTo(each, word * Long.SIZE, told);
          followed[gap / Long.SIZE] |= 1L << gap;
        }
      }
      each++;
    }
    work.spend(reach.length * 2L + (long) (each - from + 1) * after.width() * 2);
    for (int some = 1, left = distance - 1; left > 0; left -= some, some *= 2) {
      some = Math.min(some, left);
      shiftDown(followed, some);
    }
    for (int word = 0; word < before.width(); word++) {
      first.addTo(row, word * Long.SIZE, before.bits(row, word * Long.SIZE) & followed[word]);
    }
  }

  /** Finds out how far the passages of the row reach. */
  private void open(int row) {
    Arrays.fill(reach, 0);
    for (int word = 0; word < before.width(); word++) {
      reach[word] = before.bits(row, word * Long.SIZE);
    }
    for (int some = 1, left = distance - 1; left > 0; left -= some, some *= 2) {
      some = Math.min(some, left);
      shiftUp(reach, some);
    }
    long begin = before.key(row) + before.shortest();
    while (after.keyOrLast(from) < begin) {
      from++;
    }
    limit = Math.min(begin + within, endOfParagraph(before.key(row)));
  }

  private int gap(int row, int each) {
    return (int) (after.key(each) - before.key(row)) - before.shortest();
  }

  private boolean isReached(int gap) {
    return (reach[gap / Long.SIZE] & (1L << gap)) != 0;
  }

  /** The key behind the row's paragraph; walked to once for each paragraph. */
  private long endOfParagraph(long key) {
    if (key >= endOfParagraph) {
      int text = Places.text(key);
      endOfParagraph = Places.key(text, occurrences.text(text).endOfParagraph(Places.first(key)));
    }
    return endOfParagraph;
  }

  private static void shiftUp(long[] bits, int by) {
    int words = by / Long.SIZE;
    int shift = by % Long.SIZE;
    for (int word = bits.length - 1; word >= words; word--) {
      long carried = shift > 0 && word > words ? bits[word - words - 1] >>> (Long.SIZE - shift) : 0;
      bits[word] |= (bits[word - words] << shift) | carried;
    }
  }

  private static void shiftDown(long[] bits, int by) {
    int words = by / Long.SIZE;
    int shift = by % Long.SIZE;
    for (int word = 0; word + words < bits.length; word++) {
      boolean carries = shift > 0 && word + words + 1 < bits.length;
      long carried = carries ? bits[word + words + 1] << (Long.SIZE - shift) : 0;
      bits[word] |= (bits[word + words] >>> shift) | carried;
    }
  }
}
