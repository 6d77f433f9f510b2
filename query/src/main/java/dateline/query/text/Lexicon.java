package dateline.query.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Many phrases, found in a text in one pass however many there are.
 *
 * <p>A phrase matches words that follow one another within one paragraph, whatever case, diacritics
 * and punctuation they have. A phrase may stand for several values. Immutable and thread-safe.
 *
 * @param <T> what a phrase stands for
 */
public final class Lexicon<T> {
  static final int NO_ENTRY = -1;

  private final Symbols symbols;

  /** By symbol: the node it leads to from the root; 0 when no phrase begins with it. */
  private final int[] roots;

  private final LongIntTable edges;

  /** By node: whether longer phrases go on from there. */
  private final boolean[] inner;

  /** By node, the first entry that ends there; by entry, the next one that ends at its node. */
  private final int[] firstEntry;

  private final int[] nextEntry;
  private final List<T> values;

  Lexicon(LexiconBuilder<T> from) {
    symbols = new Symbols(from.words(), from.prefixes());
    roots = from.roots();
    edges = from.edges();
    inner = from.inner();
    firstEntry = from.firstEntries();
    nextEntry = from.nextEntries();
    values = from.values();
  }

  /** Starts a lexicon. */
  public static <T> LexiconBuilder<T> builder() {
    return new LexiconBuilder<>();
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

  /** Hands over all phrases in the text, overlapping ones too, by first word and then by last. */
  public void match(Tokens tokens, LexiconSink<? super T> sink) {
    matchEntries(tokens, (first, end, entry) -> sink.hit(first, end, values.get(entry)));
  }

  /** As {@link #match}, but phrases are told by the order in which they were added, from 0. */
  public void matchEntries(Tokens tokens, EntrySink sink) {
    new Pass(tokens, sink).run();
  }

  /** What a phrase stands for, by the order in which it was added. */
  public T value(int entry) {
    return values.get(entry);
  }

  static long edge(int node, int symbol) {
    return ((long) node << 32) | symbol;
  }

  /** One pass over one text. */
  private final class Pass {
    private final Tokens tokens;
    private final EntrySink sink;
    private final int[] readings;
    private final Paths paths = new Paths();

    Pass(Tokens tokens, EntrySink sink) {
      this.tokens = tokens;
      this.sink = sink;
      readings = new int[tokens.size()];
      for (int i = 0; i < readings.length; i++) {
        readings[i] = symbols.read(tokens, i);
      }
    }

    void run() {
      for (int first = 0; first < readings.length; first++) {
        int reading = readings[first];
        if (reading >= 0) {
          reach(roots[reading], first, first + 1);
        } else if (reading != Symbols.NONE) {
          for (int symbol : symbols.set(reading)) {
            reach(roots[symbol], first, first + 1);
          }
        }
        if (!paths.isEmpty()) {
          follow(first);
        }
      }
    }

    /** Goes on word by word on all paths at once: shorter phrases come before longer ones. */
    private void follow(int first) {
      int paragraph = tokens.paragraph(first);
      int end = first + 1;
      while (!paths.isEmpty()) {
        int count = paths.turn();
        if (end == readings.length || tokens.paragraph(end) != paragraph) {
          return;
        }
        int reading = readings[end];
        end++;
        for (int p = 0; p < count; p++) {
          if (reading >= 0) {
            step(paths.before(p), reading, first, end);
          } else if (reading != Symbols.NONE) {
            for (int symbol : symbols.set(reading)) {
              step(paths.before(p), symbol, first, end);
            }
          }
        }
      }
    }

    private void step(int node, int symbol, int first, int end) {
      int next = edges.get(edge(node, symbol));
      if (next != LongIntTable.ABSENT) {
        reach(next, first, end);
      }
    }

    /** Hands over the phrases that end here, and stays on the path where longer ones go on. */
    private void reach(int node, int first, int end) {
      if (node == 0) {
        return;
      }
      int entry = firstEntry[node];
      while (entry != NO_ENTRY) {
        sink.hit(first, end, entry);
        entry = nextEntry[entry];
      }
      if (inner[node]) {
        paths.add(node);
      }
    }
  }
}
