package dateline.query.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the phrases of a {@link Lexicon}. Not thread-safe.
 *
 * @param <T> what a phrase stands for
 */
public final class LexiconBuilder<T> {
  private final Map<String, Integer> wordNumbers = new HashMap<>();
  private final Map<String, Integer> prefixNumbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();

  /** By entry, in the order of adding. */
  private final List<List<Word>> phrases = new ArrayList<>();

  private final List<T> values = new ArrayList<>();
  private final LongIntTable edges = new LongIntTable();
  private int nodes = 1;

  /** By entry: the node its phrase ends at. */
  private int[] ends = {};

  LexiconBuilder() {}

  /**
   * Adds a phrase.
   *
   * @throws IllegalArgumentException when the phrase has no word
   */
  public LexiconBuilder<T> add(String phrase, T value) {
    Tokens tokens = Tokenizer.tokenize(phrase);
    List<Word> folded = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      folded.add(new Word(tokens.folded(i), false));
    }
    return add(folded, value);
  }

  /**
   * Adds a phrase of words that are folded already.
   *
   * @throws IllegalArgumentException when there is no word
   */
  public LexiconBuilder<T> add(List<Word> phrase, T value) {
    if (phrase.isEmpty()) {
      throw new IllegalArgumentException("a phrase needs a word (value: " + value + ")");
    }
    phrases.add(List.copyOf(phrase));
    values.add(value);
    return this;
  }

  /** The lexicon of all that was added; the builder is spent. */
  public Lexicon<T> build() {
    for (List<Word> phrase : phrases) {
      for (Word word : phrase) {
        if (word.prefix()) {
          number(word.folded(), prefixNumbers, prefixes);
        } else {
          number(word.folded(), wordNumbers, words);
        }
      }
    }
    ends = phrases.stream().mapToInt(this::addPath).toArray();
    return new Lexicon<>(this);
  }

  /** One word of a phrase: its folded form, or only how that begins. */
  public record Word(String folded, boolean prefix) {}

  List<String> words() {
    return words;
  }

  List<String> prefixes() {
    return prefixes;
  }

  List<T> values() {
    return List.copyOf(values);
  }

  LongIntTable edges() {
    return edges;
  }

  int[] roots() {
    int[] roots = new int[words.size() + prefixes.size()];
    for (int symbol = 0; symbol < roots.length; symbol++) {
      roots[symbol] = Math.max(0, edges.get(Lexicon.edge(0, symbol)));
    }
    return roots;
  }

  boolean[] inner() {
    boolean[] inner = new boolean[nodes];
    for (List<Word> phrase : phrases) {
      int node = 0;
      for (Word word : phrase) {
        inner[node] = true;
        node = edges.get(Lexicon.edge(node, symbol(word)));
      }
    }
    return inner;
  }

  int[] firstEntries() {
    int[] first = new int[nodes];
    Arrays.fill(first, Lexicon.NO_ENTRY);
    for (int entry = ends.length - 1; entry >= 0; entry--) {
      first[ends[entry]] = entry;
    }
    return first;
  }

  int[] nextEntries() {
    int[] next = new int[ends.length];
    int[] later = new int[nodes];
    Arrays.fill(later, Lexicon.NO_ENTRY);
    for (int entry = ends.length - 1; entry >= 0; entry--) {
      next[entry] = later[ends[entry]];
      later[ends[entry]] = entry;
    }
    return next;
  }

  /** Makes sure that there is a path for the phrase; where it ends. */
  private int addPath(List<Word> phrase) {
    int node = 0;
    for (Word word : phrase) {
      long edge = Lexicon.edge(node, symbol(word));
      int next = edges.get(edge);
      if (next == LongIntTable.ABSENT) {
        next = nodes++;
        edges.put(edge, next);
      }
      node = next;
    }
    return node;
  }

  private int symbol(Word word) {
    return word.prefix()
        ? words.size() + prefixNumbers.getOrDefault(word.folded(), 0)
        : wordNumbers.getOrDefault(word.folded(), 0);
  }

  private static void number(String word, Map<String, Integer> ids, List<String> list) {
    if (ids.putIfAbsent(word, list.size()) == null) {
      list.add(word);
    }
  }
}
