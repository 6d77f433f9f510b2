package dateline.query.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A phrase that a lexicon found in a text.
 *
 * @param <T> what a phrase stands for
 * @param firstToken the first word
 * @param endToken after the last word
 * @param value what the phrase stands for
 */
public record Hit<T>(int firstToken, int endToken, T value) {
  /**
   * Only the longest hits: reading from the left, a hit that shares a word with an earlier one
   * kept, or with a longer one from the same word, is left out. All values of a kept phrase are
   * kept.
   */
  public static <T> List<Hit<T>> longest(List<Hit<T>> hits) {
    List<Hit<T>> ordered = new ArrayList<>(hits);
    ordered.sort(
        Comparator.comparingInt((Hit<T> hit) -> hit.firstToken())
            .thenComparing(Comparator.comparingInt((Hit<T> hit) -> hit.endToken()).reversed()));
    List<Hit<T>> kept = new ArrayList<>();
    int first = -1;
    int end = 0;
    for (Hit<T> hit : ordered) {
      boolean samePhrase = hit.firstToken() == first && hit.endToken() == end;
      if (samePhrase || hit.firstToken() >= end) {
        kept.add(hit);
        first = hit.firstToken();
        end = hit.endToken();
      }
    }
    return kept;
  }
}
