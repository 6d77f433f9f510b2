package dateline.query.text;

import java.util.Arrays;
import java.util.List;

/**
 * What a word of a text is to the lexicons that share their words: the symbols it can be in a
 * phrase, and which lexicons have phrases that it begins. Immutable and thread-safe.
 *
 * <p>A word can be itself and each beginning of it that some phrase asks for. Most words are one
 * symbol or none, so that a word is read as one number: a symbol, or the complement of the number
 * of a set of symbols.
 */
final class WordTable {
  /** No symbol: set 0 is empty. */
  private static final int NONE = ~0;

  /** How many numbers a slot has: all that is asked about a word is in one line of memory. */
  private static final int WIDTH = 4;

  /**
   * By slot: the word's {@link Beginning}; its hash and how it is read; where its characters begin
   * and how many they are; its openers. Of a free slot the third is zero.
   */
  private final long[] slots;

  private final int mask;
  private final HashFilter filter;

  /** All words' characters, one word after another. */
  private final char[] chars;

  private final Prefixes prefixes;

  /** By symbol: a bit for each lexicon in which it begins a phrase. */
  private final long[] openers;

  /** By set: the beginnings, shortest first, then the word if it is of one. */
  private final int[][] sets;

  /** By set: a bit for each lexicon in which one of them begins a phrase. */
  private final long[] setOpeners;

  /**
   * @param words all words, and beginnings with an asterisk, by number
   * @param prefixes the beginnings and forms among them
   * @param openers by number: a bit for each lexicon in which it begins a phrase
   */
  WordTable(List<String> words, Prefixes prefixes, long[] openers) {
    this.prefixes = prefixes;
    this.openers = openers.clone();
    chars = String.join("", words).toCharArray();
    // A third to two thirds full: most words that have no number are told by the filter already.
    int capacity = Integer.highestOneBit(Math.max(8, words.size() + words.size() / 2)) * 2;
    mask = capacity - 1;
    slots = new long[capacity * WIDTH];
    filter = new HashFilter(words.size());
    int[][] all = prefixes.sets();
    int count = all.length;
    int start = 0;
    for (int word = 0; word < words.size(); word++) {
      int end = start + words.get(word).length();
      long beginning = Beginning.of(chars, start, end);
      int[] own = prefixes.with(prefixes.find(beginning, chars, start, end), chars, start, end);
      int reading = word;
      long opens = openers[word];
      if (own.length > 0) {
        if (count == all.length) {
          all = Arrays.copyOf(all, count * 2);
        }
        all[count] = Arrays.copyOf(own, own.length + 1);
        all[count][own.length] = word;
        reading = ~count;
        for (int symbol : own) {
          opens |= openers[symbol];
        }
        count++;
      }
      put(words.get(word).hashCode(), beginning, start, end, reading, opens);
      start = end;
    }
    sets = Arrays.copyOf(all, count);
    setOpeners = new long[count];
    for (int set = 0; set < count; set++) {
      for (int symbol : sets[set]) {
        setOpeners[set] |= openers[symbol];
      }
    }
  }

  private void put(int hash, long beginning, int start, int end, int reading, long openers) {
    filter.add(hash);
    int slot = HashFilter.mix(hash) & mask;
    while (slots[slot * WIDTH + 2] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot * WIDTH] = beginning;
    slots[slot * WIDTH + 1] = Pair.of(hash, reading);
    slots[slot * WIDTH + 2] = Pair.of(start, end - start);
    slots[slot * WIDTH + 3] = openers;
  }

  /** Reads all words of a text, in order; sets that are not among {@link #sets} go to another. */
  void read(Tokens tokens, int[] readings, long[] opens, List<int[]> more) {
    for (int token = 0; token < readings.length; token++) {
      int slot = find(tokens, token);
      if (slot >= 0) {
        readings[token] = Pair.low(slots[slot + 1]);
        opens[token] = slots[slot + 3];
      } else {
        // A word that has no number is in no phrase, but may begin like one.
        int from = tokens.foldedStart(token);
        int to = tokens.foldedEnd(token);
        int set = prefixes.find(tokens.beginning(token), tokens.foldedChars(), from, to);
        readings[token] = ~set;
        opens[token] = setOpeners[set];
        if (prefixes.hasCandidates(set)) {
          int[] own = prefixes.with(set, tokens.foldedChars(), from, to);
          if (own.length > sets[set].length) {
            readings[token] = ~(sets.length + more.size());
            opens[token] = openers(own);
            more.add(own);
          }
        }
      }
    }
  }

  /** Where the word's slot begins; negative when it has none. */
  private int find(Tokens tokens, int token) {
    int hash = tokens.hash(token);
    if (!filter.mayHold(hash)) {
      return NONE;
    }
    long beginning = tokens.beginning(token);
    int slot = HashFilter.mix(hash) & mask;
    while (true) {
      int at = slot * WIDTH;
      long place = slots[at + 2];
      if (place == 0) {
        return NONE;
      }
      if (slots[at] == beginning
          && Pair.high(slots[at + 1]) == hash
          && isThere(tokens, token, Pair.high(place), Pair.low(place))) {
        return at;
      }
      slot = (slot + 1) & mask;
    }
  }

  private boolean isThere(Tokens tokens, int token, int start, int length) {
    return tokens.isFolded(token, chars, start, start + length);
  }

  private long openers(int[] symbols) {
    long all = 0;
    for (int symbol : symbols) {
      all |= openers[symbol];
    }
    return all;
  }

  /** How many sets of symbols it knows. */
  int sets() {
    return sets.length;
  }

  /** The symbols of a set. */
  int[] set(int number) {
    return sets[number];
  }
}
