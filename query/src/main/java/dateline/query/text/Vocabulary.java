package dateline.query.text;

import java.util.Arrays;
import java.util.List;

/** The folded words that matter, numbered, found without making a string of the word asked for. */
final class Vocabulary {
  static final int UNKNOWN = -1;

  /** Each a hash in the upper half and one more than a word's number in the lower; 0 is free. */
  private final long[] slots;

  private final int mask;

  /** All words' characters, one word after another, and where each ends. */
  private final char[] chars;

  private final int[] ends;

  /** Words are numbered in the order of the list, which holds none twice. */
  Vocabulary(List<String> words) {
    chars = String.join("", words).toCharArray();
    ends = new int[words.size() + 1];
    int capacity = Integer.highestOneBit(Math.max(8, words.size() * 2)) * 2;
    mask = capacity - 1;
    slots = new long[capacity];
    for (int id = 0; id < words.size(); id++) {
      String word = words.get(id);
      ends[id + 1] = ends[id] + word.length();
      int slot = slot(word.hashCode());
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = ((long) word.hashCode() << 32) | (id + 1);
    }
  }

  /** The number of the token's word, or {@link #UNKNOWN}. */
  int find(Tokens tokens, int token) {
    int hash = tokens.hash(token);
    int slot = slot(hash);
    while (slots[slot] != 0) {
      int id = (int) slots[slot] - 1;
      if ((int) (slots[slot] >>> 32) == hash && same(id, tokens, token)) {
        return id;
      }
      slot = (slot + 1) & mask;
    }
    return UNKNOWN;
  }

  private boolean same(int id, Tokens tokens, int token) {
    return Arrays.equals(
        chars,
        ends[id],
        ends[id + 1],
        tokens.foldedChars(),
        tokens.foldedStart(token),
        tokens.foldedEnd(token));
  }

  private int slot(int hash) {
    int h = hash * 0x9E3779B9;
    return (h ^ (h >>> 16)) & mask;
  }
}
