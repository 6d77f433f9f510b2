package dateline.query.match;

import org.jspecify.annotations.Nullable;

/**
 * The passages that matter where only some do.
 *
 * @param places these; null for all there are
 */
record Wholes(@Nullable Places places) {
  static final Wholes ALL = new Wholes(null);

  private static final int NO_ROW = -1;

  /** The row of those that begin there. */
  int row(long key) {
    if (places == null) {
      return NO_ROW;
    }
    int row = places.seek(key);
    return places.keyOrLast(row) == key ? row : NO_ROW;
  }

  /** Which of 64 lengths from this one on matter in a row; one bit for each. */
  long lengths(int row, int from) {
    if (places == null) {
      return -1L;
    }
    return row == NO_ROW ? 0 : places.bits(row, from - places.shortest());
  }

  boolean has(long key, int length) {
    return places == null || places.has(key, length);
  }
}
