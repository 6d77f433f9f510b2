package dateline.enrich.name.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who or what of a story has a word for a name. Two of one word are told apart by more than that.
 * Not thread-safe.
 */
public final class Namesakes<T> {
  /** By folded word; null for several. */
  private final Map<String, @Nullable T> byWord = new HashMap<>();

  /** Has somebody or something be called by that folded word. */
  public void add(String word, T one) {
    byWord.put(word, !byWord.containsKey(word) || one.equals(byWord.get(word)) ? one : null);
  }

  /** Whether nobody has any word. */
  public boolean isEmpty() {
    return byWord.isEmpty();
  }

  /** Whether one has the word, or several have. */
  public boolean has(String word) {
    return byWord.containsKey(word);
  }

  /** The one that has the word; null for none, and for several. */
  public @Nullable T only(String word) {
    return byWord.get(word);
  }
}
