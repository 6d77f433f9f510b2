package dateline.enrich.language;

import dateline.enrich.LineFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Which languages often have three letters one after another: a name or a rare word looks like its
 * language too. Asked without making strings. Immutable and thread-safe.
 */
final class Trigrams {
  /**
   * How much three letters say beside a common word: they share two with the next three, so each
   * says less than if it stood alone.
   */
  private static final double WEIGHT = 0.1;

  /** Where a word begins or ends. */
  private static final char EDGE = '_';

  private static final int LETTERS = 3;
  private static final long THREE = 0xFFFF_FFFF_FFFFL;

  /** By slot: the three letters, 16 bits each; 0 in a free one. */
  private final long[] keys;

  /** By slot: the languages that have them. */
  private final int[][] having;

  /** By slot: how much more often those languages have them than others do, as a logarithm. */
  private final float[][] weights;

  private final int mask;

  private Trigrams(Map<Long, Map<Integer, Float>> byLetters) {
    int capacity = Integer.highestOneBit(Math.max(8, byLetters.size())) * 4;
    keys = new long[capacity];
    having = new int[capacity][];
    weights = new float[capacity][];
    mask = capacity - 1;
    byLetters.forEach(this::put);
  }

  private void put(long letters, Map<Integer, Float> byLanguage) {
    int slot = slot(letters);
    keys[slot] = letters;
    having[slot] = new int[byLanguage.size()];
    weights[slot] = new float[byLanguage.size()];
    int next = 0;
    for (Map.Entry<Integer, Float> language : byLanguage.entrySet()) {
      having[slot][next] = language.getKey();
      weights[slot][next] = language.getValue();
      next++;
    }
  }

  /**
   * Reads which are common in each language.
   *
   * @param lines a language and its letters, the commonest first; as many lines as it takes
   * @param numbers the number of a language, negative if it has none
   * @throws IllegalStateException if a line is not of that shape
   */
  static Trigrams of(List<LineFile.Line> lines, ToIntFunction<String> numbers) {
    Map<Long, Map<Integer, Float>> byLetters = new LinkedHashMap<>();
    Map<Integer, Integer> ranks = new LinkedHashMap<>();
    for (LineFile.Line line : lines) {
      String[] parts = line.text().split(" ", -1);
      int language = numbers.applyAsInt(parts[0]);
      int rank = ranks.getOrDefault(language, 0);
      for (int i = 1; i < parts.length; i++) {
        if (language < 0 || parts[i].length() != LETTERS) {
          throw line.wanted("en _th the he_");
        }
        byLetters
            .computeIfAbsent(key(parts[i]), first -> new LinkedHashMap<>())
            .put(language, weight(rank));
        rank++;
      }
      ranks.put(language, rank);
    }
    return new Trigrams(byLetters);
  }

  /** Adds to each language what the letters of a word say. */
  void add(String text, int start, int end, float[] scores) {
    long letters = EDGE;
    for (int i = start; i < end; i++) {
      letters = (letters << 16 | Character.toLowerCase(text.charAt(i))) & THREE;
      if (i > start) {
        addLetters(letters, scores);
      }
    }
    addLetters((letters << 16 | EDGE) & THREE, scores);
  }

  private void addLetters(long letters, float[] scores) {
    int slot = slot(letters);
    if (keys[slot] != 0) {
      int[] those = having[slot];
      float[] by = weights[slot];
      for (int i = 0; i < those.length; i++) {
        scores[those[i]] += by[i];
      }
    }
  }

  /** They become rarer with their place, slower than words do. */
  private static float weight(int rank) {
    return (float) (WEIGHT * Math.log(6_000.0 / (rank + 60)));
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(String letters) {
    long key = 0;
    for (int i = 0; i < LETTERS; i++) {
      key = key << 16 | letters.charAt(i);
    }
    return key;
  }
}
