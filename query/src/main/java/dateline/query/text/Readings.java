package dateline.query.text;

/** The words of one text as a {@link WordTable} reads them: looked up once, in one pass. */
final class Readings {
  private final WordTable table;
  private final int[] readings;
  private final long[] openers;

  Readings(WordTable table, Tokens tokens) {
    this.table = table;
    readings = new int[tokens.size()];
    openers = new long[readings.length];
    table.read(tokens, readings, openers);
  }

  boolean isOf(WordTable other) {
    return table == other;
  }

  int size() {
    return readings.length;
  }

  /** The next word at or after {@code token} that begins a phrase of the lexicon; else the size. */
  int nextOpener(int token, long lexicon) {
    int next = token;
    while (next < openers.length && (openers[next] & lexicon) == 0) {
      next++;
    }
    return next;
  }

  /** How the word is read: a symbol, or the complement of a set. */
  int at(int token) {
    return readings[token];
  }

  /** The symbols of a set. */
  int[] set(int reading) {
    return table.set(reading);
  }
}
