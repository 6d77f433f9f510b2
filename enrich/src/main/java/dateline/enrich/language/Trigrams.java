package dateline.enrich.language;

import dateline.schemas.list.LineFile;
import java.util.Arrays;
import java.util.List;

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

  /** From one space to the next in a line. */
  private static final int STEP = LETTERS + 1;

  private static final String EXAMPLE = "en _th the he_";
  private static final long THREE = 0xFFFF_FFFF_FFFFL;

  private final LetterSlots slots;

  /** By slot: the languages that have them. */
  private final int[][] having;

  /** By slot: how much more often those languages have them than others do, as a logarithm. */
  private final float[][] weights;

  /**
   * @param most how many there are at most
   */
  private Trigrams(int most) {
    slots = new LetterSlots(most);
    having = new int[slots.size()][];
    weights = new float[slots.size()][];
  }

  /**
   * Reads which are common in each language.
   *
   * @param lines a language and its letters, the commonest first; as many lines as it takes
   * @param languages all languages, by number
   * @throws IllegalStateException if a line is not of that shape
   */
  static Trigrams of(List<LineFile.Line> lines, List<String> languages) {
    Trigrams trigrams =
        new Trigrams(lines.stream().mapToInt(line -> line.text().length()).sum() / STEP);
    int[] ranks = new int[languages.size()];
    for (LineFile.Line line : lines) {
      String text = line.text();
      int name = text.indexOf(' ');
      int language = languages.indexOf(text.substring(0, Math.max(0, name)));
      if (language < 0 || (text.length() - name) % STEP != 0) {
        throw line.wanted(EXAMPLE);
      }
      for (int space = name; space < text.length(); space += STEP) {
        if (text.charAt(space) != ' ') {
          throw line.wanted(EXAMPLE);
        }
        long letters = LetterSlots.letters(text, space + 1, space + STEP);
        trigrams.put(letters, language, weight(ranks[language]));
        ranks[language]++;
      }
    }
    return trigrams;
  }

  private void put(long letters, int language, float weight) {
    int slot = slots.add(letters);
    int count = having[slot] == null ? 0 : having[slot].length;
    having[slot] = count == 0 ? new int[1] : Arrays.copyOf(having[slot], count + 1);
    weights[slot] = count == 0 ? new float[1] : Arrays.copyOf(weights[slot], count + 1);
    having[slot][count] = language;
    weights[slot][count] = weight;
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
    int slot = slots.find(letters);
    if (slot >= 0) {
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
}
