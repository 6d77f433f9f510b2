package dateline.query.match;

/**
 * How much more may be done for one query and one document: a last resort, so that no text and no
 * query, however odd, holds up or ends those who ask. Whoever spends looks whether all is spent,
 * and then stops with whatever it has, which nobody may take for an answer.
 */
final class Work {
  /** Less than a second: what follows from a rule and an article is done in a thousandth of it. */
  static final long LIMIT = 1L << 28;

  /** What a number kept costs, in steps: memory runs out before time does. */
  static final int KEPT = 32;

  private final long limit;
  private long left;

  Work(long limit) {
    this.limit = limit;
    left = limit;
  }

  /** Another query is asked. */
  void begin() {
    left = limit;
  }

  void spend(long steps) {
    left -= steps;
  }

  boolean isSpent() {
    return left < 0;
  }

  /** How much was done since the query was asked. */
  long spent() {
    return limit - left;
  }
}
