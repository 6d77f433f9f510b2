package dateline.query.text;

import java.util.Collection;
import java.util.List;

/**
 * Folded words, numbered, found in a text without making strings. Immutable and thread-safe.
 *
 * <p>Most words of a text are in none of the small vocabularies asked for them, which a bit or two
 * of a filter tell.
 */
public final class Vocabulary {
  /** The number of a word that is not in the vocabulary. */
  public static final int UNKNOWN = -1;

  /** How many bits of the filter there are for each slot of the table. */
  private static final int BITS = 4;

  /** Each a hash in the upper half and one more than a word's number in the lower; 0 is free. */
  private final long[] slots;

  private final int mask;

  /** A set of bits, one for each word, at a place of its own most times. */
  private final long[] filter;

  private final int filterMask;

  /** All words' characters, one word after another, and where each ends. */
  private final char[] chars;

  private final int[] ends;

  private Vocabulary(List<String> words) {
    chars = String.join("", words).toCharArray();
    ends = new int[words.size() + 1];
    int capacity = Integer.highestOneBit(Math.max(8, words.size() * 2)) * 2;
    mask = capacity - 1;
    slots = new long[capacity];
    filter = new long[capacity * BITS / Long.SIZE + 1];
    filterMask = capacity * BITS - 1;
    for (int id = 0; id < words.size(); id++) {
      String word = words.get(id);
      ends[id + 1] = ends[id] + word.length();
      int mixed = mix(word.hashCode());
      int bit = mixed & filterMask;
      filter[bit >> 6] |= 1L << bit;
      int slot = mixed & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = ((long) word.hashCode() << 32) | (id + 1);
    }
  }

  /** The vocabulary of these folded words, numbered from 0 in this order, each only once. */
  public static Vocabulary of(Collection<String> words) {
    return new Vocabulary(words.stream().distinct().toList());
  }

  /** The number of a text's word, or {@link #UNKNOWN}. */
  public int find(Tokens tokens, int token) {
    int hash = tokens.hash(token);
    int mixed = mix(hash);
    int bit = mixed & filterMask;
    if ((filter[bit >> 6] & (1L << bit)) == 0) {
      return UNKNOWN;
    }
    int slot = mixed & mask;
    while (slots[slot] != 0) {
      int id = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> 32) == hash
          && tokens.isFolded(token, chars, ends[id], ends[id + 1])) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  /** Whether a text's word is one of these. */
  public boolean contains(Tokens tokens, int token) {
    return find(tokens, token) != UNKNOWN;
  }

  private static int mix(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ (h >>> 16);
  }
}
