package dateline.query.match;

import dateline.query.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The standing queries that match one article, in the order they were compiled in, and the words
 * that say so.
 *
 * <p>For inner loops: words are numbered from 0 in the order of the fields and of the text, the
 * same words with the same number whichever query they speak for. {@link #toList} is the same
 * without numbers. Immutable and thread-safe.
 *
 * @param <T> what the queries are known by
 */
public final class Matches<T> {
  private final List<T> keys;
  private final int[] queries;
  private final int size;

  /** By match, where its spans end in {@link #spans}; they begin where those before end. */
  private final int[] ends;

  private final int[] spans;
  private final Spans words;
  private final List<T> undecided;

  Matches(
      List<T> keys,
      int[] queries,
      int[] ends,
      int size,
      int[] spans,
      Spans words,
      List<T> undecided) {
    this.keys = keys;
    this.queries = queries;
    this.ends = ends;
    this.size = size;
    this.spans = spans;
    this.words = words;
    this.undecided = undecided;
  }

  /**
   * The keys of queries that could not be answered for, as that would have been too much to do on
   * this article: whether they match nobody knows. Of odd texts only, as when a word is repeated a
   * hundred thousand times and a query asks for long chains of it.
   */
  public List<T> undecided() {
    return undecided;
  }

  /** How many queries match. */
  public int size() {
    return size;
  }

  /** What the matching query is known by. */
  public T key(int match) {
    return keys.get(queries[match]);
  }

  /** How many spans made a query match; none where no words did, as in a query for labels only. */
  public int spanCount(int match) {
    return ends[match] - begin(match);
  }

  /** The number of one of the spans that made a query match; they ascend, and none comes twice. */
  public int spanNumber(int match, int index) {
    return spans[begin(match) + index];
  }

  /** How many spans are numbered; some of them may speak for no query that matches. */
  public int spans() {
    return words.size();
  }

  /** The span of that number. */
  public Span span(int number) {
    return words.span(number);
  }

  /** The matches one by one. */
  public List<Match<T>> toList() {
    List<Match<T>> list = new ArrayList<>(size());
    for (int match = 0; match < size(); match++) {
      List<Span> each = new ArrayList<>();
      for (int i = begin(match); i < ends[match]; i++) {
        each.add(words.span(spans[i]));
      }
      list.add(new Match<>(key(match), each));
    }
    return List.copyOf(list);
  }

  private int begin(int match) {
    return match == 0 ? 0 : ends[match - 1];
  }
}
