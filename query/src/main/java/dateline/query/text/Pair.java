package dateline.query.text;

/** Two ints in one long, so that what is asked for together lies together. */
final class Pair {
  private Pair() {}

  static long of(int high, int low) {
    return ((long) high << Integer.SIZE) | (low & 0xffff_ffffL);
  }

  static int high(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  static int low(long pair) {
    return (int) pair;
  }
}
