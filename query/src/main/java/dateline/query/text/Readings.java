package dateline.query.text;

import java.util.ArrayList;
import java.util.List;

/** The words of one text as a {@link WordTable} reads them: looked up once, in one pass. */
final class Readings {
  private final WordTable table;
  private final int[] readings;
  private final long[] openers;

  /** Sets that only words of this text have. */
  private final List<int[]> more = new ArrayList<>(0);

  Readings(WordTable table, Tokens tokens) {
    this.table = table;
    readings = new int[tokens.size()];
    openers = new long[readings.length];
    table.read(tokens, readings, openers, more);
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
    int number = ~reading;
    return number < table.sets() ? table.set(number) : more.get(number - table.sets());
  }
}
