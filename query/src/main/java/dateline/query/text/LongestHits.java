package dateline.query.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the longest of the phrases that a lexicon finds.
 *
 * @param <T> what a phrase stands for
 */
final class LongestHits<T> implements LexiconSink<T> {
  private final List<Hit<T>> kept = new ArrayList<>();

  /** The words of the last phrase kept, and where its values begin. */
  private int first = -1;

  private int end;
  private int values;

  @Override
  public void hit(int firstToken, int endToken, T value) {
    if (firstToken >= end) {
      values = kept.size();
    } else if (firstToken != first || endToken < end) {
      return;
    } else if (endToken > end) {
      // Longer phrases come after shorter ones from the same word.
      kept.subList(values, kept.size()).clear();
    }
    first = firstToken;
    end = endToken;
    kept.add(new Hit<>(firstToken, endToken, value));
  }

  List<Hit<T>> kept() {
    return kept;
  }
}
