package dateline.enrich.tag;

import dateline.model.Evidence;
import dateline.query.Field;
import dateline.query.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What speaks for one topic, added up. Different words are independent witnesses (noisy-or: the
 * topic is missed only if each of them misleads); the same word again tells half as much each time.
 * Not thread-safe.
 */
final class TopicWeight {
  /** How many pieces of evidence a tag carries: enough to be convinced by. */
  private static final int SHOWN = 12;

  private static final double CODED = 0.9;

  private final Map<String, Integer> times = new HashMap<>();
  private final Set<Span> places = new HashSet<>();
  private final List<Word> words = new ArrayList<>();
  private final List<Evidence> codes = new ArrayList<>();
  private double doubt = 1;

  /** Adds a word; the same place counts once, by whichever rule. */
  void add(Word word) {
    if (!places.add(word.span())) {
      return;
    }
    int before = times.merge(word.folded(), 1, Integer::sum) - 1;
    doubt *= 1 - Math.scalb(word.chance(), -before);
    words.add(word);
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
    List<Evidence> shown = new ArrayList<>(codes);
    words.stream()
        .sorted(Comparator.comparingDouble(Word::chance).reversed())
        .limit(SHOWN)
        .sorted(
            Comparator.comparingInt((Word word) -> rank(word.span().field()))
                .thenComparingInt(word -> word.span().start()))
        .map(Word::evidence)
        .forEach(shown::add);
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
