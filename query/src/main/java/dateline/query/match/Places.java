package dateline.query.match;

import java.util.Arrays;
import java.util.List;

/**
 * Passages of one document, in flat rows: for each place where some begin, how long they are.
 *
 * <p>Passages that begin at the same word are bits of one row, so that there are never more rows
 * than words, however many pairs of words are near each other.
 */
final class Places {
  static final Places NONE = new Places(1, 1, 0);

  /** How many words the shortest passage has: what the first bit of a row stands for. */
  private final int shortest;

  private final int longest;
  private final int width;

  /** Text and first word, ascending. */
  private long[] keys;

  private long[] bits;
  private int size;

  /**
   * No passages yet.
   *
   * @param expected for how many rows there is to be room
   */
  Places(int shortest, int longest, int expected) {
    this.shortest = shortest;
    this.longest = longest;
    width = (longest - shortest) / Long.SIZE + 1;
    keys = new long[expected];
    bits = new long[expected * width];
  }

  /** Takes rows one by one. */
  @FunctionalInterface
  interface Rows {
    /** Row {@code row} of {@code places}; false when enough rows have been seen. */
    boolean take(Places places, int row);
  }

  /** What rows are ordered by. */
  static long key(int text, int first) {
    return ((long) text << Integer.SIZE) | first;
  }

  static int text(long key) {
    return (int) (key >>> Integer.SIZE);
  }

  static int first(long key) {
    return (int) key;
  }

  /** Adds an empty row behind all others. */
  void open(long key) {
    if (size == keys.length) {
      int room = Math.max(4, size * 2);
      keys = Arrays.copyOf(keys, room);
      bits = Arrays.copyOf(bits, room * width);
    }
    keys[size++] = key;
  }

  /** Takes out the last row. */
  void drop() {
    size--;
    Arrays.fill(bits, size * width, (size + 1) * width, 0);
  }

  /** Adds a passage of the shortest length behind all others. */
  void addShortest(long key) {
    open(key);
    bits[(size - 1) * width] = 1;
  }

  /** The same rows without any passages. */
  Places blank() {
    var blank = new Places(shortest, longest, 0);
    blank.keys = keys;
    blank.bits = new long[size * width];
    blank.size = size;
    return blank;
  }

  /** Some of the rows. */
  Places rows(int from, int to) {
    var some = new Places(shortest, longest, 0);
    some.keys = Arrays.copyOfRange(keys, from, to);
    some.bits = Arrays.copyOfRange(bits, from * width, to * width);
    some.size = to - from;
    return some;
  }

  /** The passages of all of them; of some or none when the work is spent. */
  static Places union(List<Places> parts, Work work) {
    if (parts.size() <= 1) {
      return parts.isEmpty() ? NONE : parts.get(0);
    }
    int middle = parts.size() / 2;
    Places left = union(parts.subList(0, middle), work);
    Places right = union(parts.subList(middle, parts.size()), work);
    return left.size == 0 ? right : right.size == 0 ? left : merged(left, right, work);
  }

  private static Places merged(Places left, Places right, Work work) {
    int shortest = Math.min(left.shortest, right.shortest);
    int longest = Math.max(left.longest, right.longest);
    int rows = left.size + right.size;
    // Before there is any room: long phrases beside short ones make wide rows.
    work.spend((long) rows * ((longest - shortest) / Long.SIZE + 2) * Work.KEPT);
    if (work.isSpent()) {
      return NONE;
    }
    var merged = new Places(shortest, longest, rows);
    int l = 0;
    int r = 0;
    while (l < left.size || r < right.size) {
      long key = Math.min(left.keyOrLast(l), right.keyOrLast(r));
      merged.open(key);
      if (left.keyOrLast(l) == key) {
        merged.addLast(left, l++, left.shortest - merged.shortest);
      }
      if (right.keyOrLast(r) == key) {
        merged.addLast(right, r++, right.shortest - merged.shortest);
      }
    }
    return merged;
  }

  /** Adds the passages of a row to the last one here, each so many words longer. */
  void addLast(Places from, int row, int longer) {
    for (int word = 0; word < from.width; word++) {
      addTo(size - 1, word * Long.SIZE + longer, from.bits[row * from.width + word]);
    }
  }

  /** Adds bits to a row, from this bit on. */
  void addTo(int row, int bit, long more) {
    if (more == 0) {
      return;
    }
    int at = row * width + bit / Long.SIZE;
    int shift = bit % Long.SIZE;
    bits[at] |= more << shift;
    // Only where a bit is left over: behind the row's end there is none.
    if (shift > 0 && more >>> (Long.SIZE - shift) != 0) {
      bits[at + 1] |= more >>> (Long.SIZE - shift);
    }
  }

  int size() {
    return size;
  }

  int shortest() {
    return shortest;
  }

  int longest() {
    return longest;
  }

  /** How many numbers the bits of a row are. */
  int width() {
    return width;
  }

  long key(int row) {
    return keys[row];
  }

  /** The row's key, or one behind all others where there is no such row. */
  long keyOrLast(int row) {
    return row < size ? keys[row] : Long.MAX_VALUE;
  }

  /** The first row that does not come before the key. */
  int seek(long key) {
    int found = Arrays.binarySearch(keys, 0, size, key);
    return found < 0 ? ~found : found;
  }

  /** Some bits of a row: 64 from this one on; zeros before the first and behind the last. */
  long bits(int row, int from) {
    int word = Math.floorDiv(from, Long.SIZE);
    int shift = Math.floorMod(from, Long.SIZE);
    long low = word(row, word) >>> shift;
    return shift == 0 ? low : low | (word(row, word + 1) << (Long.SIZE - shift));
  }

  private long word(int row, int word) {
    return word >= 0 && word < width ? bits[row * width + word] : 0;
  }

  /** Whether the passage is among them. */
  boolean has(long key, int length) {
    int row = seek(key);
    return row < size && keys[row] == key && (bits(row, length - shortest) & 1) != 0;
  }

  boolean isEmpty(int row) {
    for (int word = 0; word < width; word++) {
      if (bits[row * width + word] != 0) {
        return false;
      }
    }
    return true;
  }

  /** After the last word of the shortest passage of the row. */
  int firstEnd(int row) {
    int word = 0;
    while (bits[row * width + word] == 0) {
      word++;
    }
    int longer = word * Long.SIZE + Long.numberOfTrailingZeros(bits[row * width + word]);
    return first(keys[row]) + shortest + longer;
  }
}
