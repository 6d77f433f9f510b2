package dateline.enrich.tag;

import dateline.model.Evidence;
import dateline.query.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What speaks for one topic, added up. Different words are independent witnesses (noisy-or: the
 * topic is missed only if each of them misleads); the same word again tells half as much each time.
 * Not thread-safe.
 */
final class TopicWeight {
  /** How many pieces of evidence a tag carries: enough to be convinced by. */
  private static final int SHOWN = 12;

  private static final double CODED = 0.9;

  private static final Comparator<Word> LIKELIEST =
      Comparator.comparingDouble(Word::chance).reversed();

  private static final Comparator<Word> IN_ORDER =
      Comparator.comparingInt((Word word) -> rank(word.passage().span().field()))
          .thenComparingInt(word -> word.passage().span().start());

  private final BitSet passages = new BitSet();
  private final List<Word> words = new ArrayList<>();
  private final List<Evidence> codes = new ArrayList<>();
  private double doubt = 1;

  /** By wording: how often it was added. */
  private int[] times = new int[64];

  /** Adds a word; the same passage counts once, by whichever rule. */
  void add(Word word) {
    Passage passage = word.passage();
    if (passages.get(passage.number())) {
      return;
    }
    passages.set(passage.number());
    words.add(word);
    if (passage.wording() >= times.length) {
      times = Arrays.copyOf(times, passage.wording() * 2);
    }
    doubt *= 1 - Math.scalb(word.chance(), -times[passage.wording()]++);
  }

  /** Adds the agency's own code. */
  void code(Evidence evidence) {
    doubt *= 1 - CODED;
    codes.add(evidence);
  }

  boolean isCoded() {
    return !codes.isEmpty();
  }

  /** How sure, 0 to 1. */
  double score() {
    return 1 - doubt;
  }

  /** The same without an upper bound, to tell a main subject from a passing mention. */
  double weight() {
    return -Math.log(Math.max(doubt, 1e-12));
  }

  /** The strongest evidence, in the order of the text. */
  List<Evidence> evidence() {
    List<Word> ranked = new ArrayList<>(words);
    ranked.sort(LIKELIEST);
    List<Word> strongest = ranked.subList(0, Math.min(SHOWN, ranked.size()));
    strongest.sort(IN_ORDER);
    List<Evidence> shown = new ArrayList<>(codes);
    strongest.forEach(word -> shown.add(word.evidence()));
    return shown;
  }

  private static int rank(Field field) {
    return switch (field) {
      case HEADLINE -> 0;
      case SUMMARY -> 1;
      case BODY -> 2;
      default -> 3;
    };
  }
}
