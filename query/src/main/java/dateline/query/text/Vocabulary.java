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
  private static final int WIDTH = 4;

  /** By slot: a word's hash, one more than its number, and where its characters begin and end. */
  private final int[] table;

  private final int mask;
  private final HashFilter filter;

  /** All words' characters, one word after another. */
  private final char[] chars;

  private Vocabulary(List<String> words) {
    int size = words.size();
    chars = String.join("", words).toCharArray();
    int capacity = Integer.highestOneBit(Math.max(8, size * 2)) * 2;
    mask = capacity - 1;
    table = new int[capacity * WIDTH];
    filter = new HashFilter(size);
    int start = 0;
    for (int number = 0; number < size; number++) {
      String word = words.get(number);
      int hash = word.hashCode();
      filter.add(hash);
      int slot = HashFilter.mix(hash) & mask;
      while (table[slot * WIDTH + 1] != 0) {
        slot = (slot + 1) & mask;
      }
      table[slot * WIDTH] = hash;
      table[slot * WIDTH + 1] = number + 1;
      table[slot * WIDTH + 2] = start;
      start += word.length();
      table[slot * WIDTH + 3] = start;
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
    int slot = HashFilter.mix(hash) & mask;
    while (true) {
      int at = slot * WIDTH;
      int number = table[at + 1] - 1;
      if (number < 0
          || (table[at] == hash && tokens.isFolded(token, chars, table[at + 2], table[at + 3]))) {
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
