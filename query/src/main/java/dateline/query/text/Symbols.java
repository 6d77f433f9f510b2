package dateline.query.text;

import java.util.Arrays;
import java.util.List;

/**
 * What a word can be in a phrase: itself, and each prefix it has, all by their numbers in {@link
 * WordNumbers}. Most words are one symbol or none, so that a word is read as one number: a symbol,
 * or the complement of the number of a set of symbols.
 */
final class Symbols {
  /** No symbol: set 0 is empty. */
  static final int NONE = ~0;

  private final Prefixes prefixes;
  private final boolean onlyWords;

  /** By word: how it is read. */
  private final int[] readings;

  /** A set of bits by word: those that may begin a phrase. */
  private final long[] first;

  private final int[][] sets;

  /**
   * The symbols of the phrases in the trie.
   *
   * @param words all words that have numbers, by number
   */
  Symbols(Prefixes prefixes, Trie trie, List<String> words) {
    this.prefixes = prefixes;
    onlyWords = prefixes.isEmpty();
    readings = new int[words.size()];
    first = new long[readings.length / Long.SIZE + 1];
    int[][] all = prefixes.sets();
    int count = all.length;
    for (int word = 0; word < readings.length; word++) {
      char[] chars = words.get(word).toCharArray();
      int[] own = all[prefixes.walk(chars, 0, chars.length)];
      if (own.length == 0) {
        readings[word] = word;
        mark(word, trie.root(word));
      } else {
        if (count == all.length) {
          all = Arrays.copyOf(all, count * 2);
        }
        all[count] = Arrays.copyOf(own, own.length + 1);
        all[count][own.length] = word;
        for (int symbol : all[count]) {
          mark(word, trie.root(symbol));
        }
        readings[word] = ~count;
        count++;
      }
    }
    sets = all;
  }

  private void mark(int word, int root) {
    if (root != Trie.NONE) {
      first[word >> 6] |= 1L << word;
    }
  }

  /** As {@link #read}, but nothing may be read in words that begin no phrase. */
  int readFirst(int word, Tokens tokens, int token) {
    if (word < 0 || word >= readings.length) {
      return readUnknown(tokens, token);
    }
    return (first[word >> 6] & (1L << word)) == 0 ? NONE : readings[word];
  }

  /** How the word is read that has this number: a symbol, or the complement of a set. */
  int read(int word, Tokens tokens, int token) {
    return word < 0 || word >= readings.length ? readUnknown(tokens, token) : readings[word];
  }

  /** A word without a number, or with a later one, is in no phrase, but may begin like one. */
  private int readUnknown(Tokens tokens, int token) {
    return onlyWords
        ? NONE
        : ~prefixes.walk(tokens.foldedChars(), tokens.foldedStart(token), tokens.foldedEnd(token));
  }

  int[] set(int reading) {
    return sets[~reading];
  }
}
