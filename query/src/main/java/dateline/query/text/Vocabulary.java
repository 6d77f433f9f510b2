package dateline.query.text;

import java.util.Collection;
import java.util.List;

/**
 * Folded words, numbered, found in a text without making strings. Immutable and thread-safe.
 *
 * <p>Most words of a text are in none of the small vocabularies asked for them, which a filter
 * tells.
 */
public final class Vocabulary {
  /** The number of a word that is not in the vocabulary. */
  public static final int UNKNOWN = -1;

  /** How many numbers a slot of the table has. */
  private static final int WIDTH = 3;

  /**
   * By slot: a word's {@link Beginning}; its hash, and one more than its number; where its
   * characters begin and end. Of a free slot the second is zero in its lower half.
   */
  private final long[] table;

  private final int mask;
  private final HashFilter filter;

  /** All words' characters, one word after another. */
  private final char[] chars;

  private Vocabulary(List<String> words) {
    int size = words.size();
    chars = String.join("", words).toCharArray();
    int capacity = Integer.highestOneBit(Math.max(8, size * 2)) * 2;
    mask = capacity - 1;
    table = new long[capacity * WIDTH];
    filter = new HashFilter(size);
    int start = 0;
    for (int number = 0; number < size; number++) {
      String word = words.get(number);
      int hash = word.hashCode();
      filter.add(hash);
      int slot = HashFilter.mix(hash) & mask;
      while (Pair.low(table[slot * WIDTH + 1]) != 0) {
        slot = (slot + 1) & mask;
      }
      int end = start + word.length();
      table[slot * WIDTH] = Beginning.of(chars, start, end);
      table[slot * WIDTH + 1] = Pair.of(hash, number + 1);
      table[slot * WIDTH + 2] = Pair.of(start, end);
      start = end;
    }
  }

  /** The vocabulary of these folded words, numbered from 0 in this order, each only once. */
  public static Vocabulary of(Collection<String> words) {
    return new Vocabulary(words.stream().distinct().toList());
  }

  /** The number of a text's word, or {@link #UNKNOWN}. */
  public int find(Tokens tokens, int token) {
    int hash = tokens.hash(token);
    if (!filter.mayHold(hash)) {
      return UNKNOWN;
    }
    long beginning = tokens.beginning(token);
    int slot = HashFilter.mix(hash) & mask;
    while (true) {
      int at = slot * WIDTH;
      int number = Pair.low(table[at + 1]) - 1;
      if (number < 0
          || (table[at] == beginning
              && Pair.high(table[at + 1]) == hash
              && tokens.isFolded(
                  token, chars, Pair.high(table[at + 2]), Pair.low(table[at + 2])))) {
        return number;
      }
      slot = (slot + 1) & mask;
    }
  }

  /** Whether a text's word is one of these. */
  public boolean contains(Tokens tokens, int token) {
    return find(tokens, token) != UNKNOWN;
  }
}
