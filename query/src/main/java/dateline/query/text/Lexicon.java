package dateline.query.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Many phrases, found in a text in one pass however many there are.
 *
 * <p>A phrase matches words that follow one another within one paragraph, whatever case, diacritics
 * and punctuation they have. A phrase may stand for several values. Immutable and thread-safe.
 *
 * @param <T> what a phrase stands for
 */
public final class Lexicon<T> {
  private final WordNumbers words;
  private final long bit;
  private final Trie trie;
  private final List<T> values;

  Lexicon(WordNumbers words, Trie trie, List<T> values) {
    this.words = words;
    this.bit = words.lexicon(trie.rootSymbols());
    this.trie = trie;
    this.values = values;
  }

  /** Starts a lexicon that shares its words with no other. */
  public static <T> LexiconBuilder<T> builder() {
    return builder(new WordNumbers());
  }

  /** Starts a lexicon that shares its words with others: a text's words are looked up once. */
  public static <T> LexiconBuilder<T> builder(WordNumbers words) {
    return new LexiconBuilder<>(words);
  }

  /** All phrases in the text, overlapping ones too, by first word and then by last. */
  public List<Hit<T>> match(Tokens tokens) {
    List<Hit<T>> hits = new ArrayList<>();
    match(tokens, (first, end, value) -> hits.add(new Hit<>(first, end, value)));
    return hits;
  }

  /**
   * Only the longest phrases in the text: reading from the left, one that shares a word with an
   * earlier one kept, or with a longer one from the same word, is left out. All values of a kept
   * phrase are kept.
   */
  public List<Hit<T>> longest(Tokens tokens) {
    var longest = new LongestHits<T>();
    match(tokens, longest);
    return longest.kept();
  }

  /**
   * As {@link #longest(Tokens)}, of those phrases only that fit where they stand: one that does not
   * hides no other.
   */
  public List<Hit<T>> longest(Tokens tokens, Predicate<Hit<T>> fits) {
    var longest = new LongestHits<T>();
    match(
        tokens,
        (first, end, value) -> {
          if (fits.test(new Hit<>(first, end, value))) {
            longest.hit(first, end, value);
          }
        });
    return longest.kept();
  }

  /** Hands over all phrases in the text, overlapping ones too, by first word and then by last. */
  public void match(Tokens tokens, LexiconSink<? super T> sink) {
    matchEntries(tokens, (first, end, entry) -> sink.hit(first, end, values.get(entry)));
  }

  /** As {@link #match}, but phrases are told by the order in which they were added, from 0. */
  public void matchEntries(Tokens tokens, EntrySink sink) {
    new Pass(tokens, sink).run();
  }

  /** What the phrases stand for, in the order in which they were added. */
  public List<T> values() {
    return values;
  }

  /** What a phrase stands for, by the order in which it was added. */
  public T value(int entry) {
    return values.get(entry);
  }

  /** One pass over one text. */
  private final class Pass {
    private final Tokens tokens;
    private final EntrySink sink;
    private final Readings readings;
    private final Paths paths = new Paths();

    Pass(Tokens tokens, EntrySink sink) {
      this.tokens = tokens;
      this.sink = sink;
      readings = tokens.readings(words.table());
    }

    void run() {
      int first = readings.nextOpener(0, bit);
      while (first < readings.size()) {
        int reading = readings.at(first);
        if (reading >= 0) {
          reach(trie.root(reading), first, first + 1);
        } else {
          for (int symbol : readings.set(reading)) {
            reach(trie.root(symbol), first, first + 1);
          }
        }
        if (!paths.isEmpty()) {
          follow(first);
        }
        first = readings.nextOpener(first + 1, bit);
      }
    }

    /** Goes on word by word on all paths at once: shorter phrases come before longer ones. */
    private void follow(int first) {
      int paragraph = tokens.paragraph(first);
      int end = first + 1;
      while (!paths.isEmpty()) {
        int count = paths.turn();
        if (end == readings.size() || tokens.paragraph(end) != paragraph) {
          return;
        }
        int reading = readings.at(end);
        end++;
        for (int p = 0; p < count; p++) {
          if (reading >= 0) {
            reach(trie.step(paths.before(p), reading), first, end);
          } else {
            for (int symbol : readings.set(reading)) {
              reach(trie.step(paths.before(p), symbol), first, end);
            }
          }
        }
      }
    }

    /** Hands over the phrases that end here, and stays on the path where longer ones go on. */
    private void reach(int node, int first, int end) {
      if (node == Trie.NONE) {
        return;
      }
      int last = trie.endEntry(node);
      for (int entry = trie.firstEntry(node); entry < last; entry++) {
        sink.hit(first, end, trie.entry(entry));
      }
      if (trie.isInner(node)) {
        paths.add(node);
      }
    }
  }
}
