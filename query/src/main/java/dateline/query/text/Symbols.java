package dateline.query.text;

import java.util.Arrays;
import java.util.List;

/**
 * What a word can be in a phrase: itself, by number, and each prefix it has, numbered after the
 * words. Most words are one symbol or none, so that a word is read as one number: a symbol, or the
 * complement of the number of a set of symbols.
 */
final class Symbols {
  /** No symbol: set 0 is empty. */
  static final int NONE = ~0;

  private final Vocabulary vocabulary;
  private final Prefixes prefixes;

  /** By word: how it is read. */
  private final int[] readings;

  private final int[][] sets;

  Symbols(List<String> words, List<String> beginnings) {
    vocabulary = Vocabulary.of(words);
    prefixes = new Prefixes(beginnings, words.size());
    readings = new int[words.size()];
    int[][] all = prefixes.sets();
    int count = all.length;
    for (int word = 0; word < readings.length; word++) {
      char[] chars = words.get(word).toCharArray();
      int[] own = all[prefixes.walk(chars, 0, chars.length)];
      if (own.length == 0) {
        readings[word] = word;
      } else {
        if (count == all.length) {
          all = Arrays.copyOf(all, count * 2);
        }
        all[count] = Arrays.copyOf(own, own.length + 1);
        all[count][own.length] = word;
        readings[word] = ~count;
        count++;
      }
    }
    sets = all;
  }

  /** How the word is read: a symbol, or the complement of a set. */
  int read(Tokens tokens, int token) {
    int word = vocabulary.find(tokens, token);
    if (word != Vocabulary.UNKNOWN) {
      return readings[word];
    }
    return prefixes.isEmpty()
        ? NONE
        : ~prefixes.walk(tokens.foldedChars(), tokens.foldedStart(token), tokens.foldedEnd(token));
  }

  int[] set(int reading) {
    return sets[~reading];
  }
}
