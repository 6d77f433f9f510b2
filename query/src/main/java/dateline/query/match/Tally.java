package dateline.query.match;

/**
 * Counts passages that share no word, as many as there can be, up to a number: of those that begin
 * behind the last one counted, the one that ends first is the next.
 */
final class Tally implements Places.Rows {
  private static final int NONE = Integer.MAX_VALUE;

  private final int enough;
  private int counted;
  private int text = -1;

  /** Where the next one may begin. */
  private int begin;

  /** Where the next one ends, as far as is known. */
  private int end = NONE;

  Tally(int enough) {
    this.enough = enough;
  }

  @Override
  public boolean take(Places places, int row) {
    int first = Places.first(places.key(row));
    if (Places.text(places.key(row)) != text) {
      text = Places.text(places.key(row));
      count();
      begin = 0;
    } else if (first >= end) {
      // Whatever begins from here on ends later.
      count();
    }
    if (first >= begin) {
      end = Math.min(end, places.firstEnd(row));
    }
    return !isReached();
  }

  private void count() {
    if (end != NONE) {
      counted++;
      begin = end;
      end = NONE;
    }
  }

  /** Whether there are enough. */
  boolean isReached() {
    return counted + (end == NONE ? 0 : 1) >= enough;
  }
}
