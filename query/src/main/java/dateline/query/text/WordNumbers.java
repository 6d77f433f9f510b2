package dateline.query.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers the words that lexicons ask for, so that a text's words are looked up once for all
 * lexicons that share the numbers. Grows while lexicons are made; thread-safe.
 */
public final class WordNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private volatile Vocabulary vocabulary = Vocabulary.of(List.of());

  /** The number of a folded word, from 0; a new one for a new word. */
  synchronized int number(String folded) {
    Integer known = numbers.putIfAbsent(folded, words.size());
    if (known != null) {
      return known;
    }
    words.add(folded);
    return words.size() - 1;
  }

  /** The words that have numbers, by number. */
  synchronized List<String> all() {
    return List.copyOf(words);
  }

  /** The words that have numbers, to be found in texts. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Has the words numbered so far found in texts from now on. */
  synchronized void publish() {
    if (vocabulary.size() < words.size()) {
      vocabulary = Vocabulary.of(words);
    }
  }
}
