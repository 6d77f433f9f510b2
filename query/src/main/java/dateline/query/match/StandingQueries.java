package dateline.query.match;

import dateline.query.Document;
import dateline.query.text.WordNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Many queries, matched against each arriving article.
 *
 * <p>An article is read once, whatever the number of queries, and only those queries are evaluated
 * that have a word or label of theirs in it. Immutable and thread-safe.
 *
 * @param <T> what the queries are known by
 */
public final class StandingQueries<T> {
  private final List<T> keys;
  private final QueryIndex index;

  /**
   * A zero for each query, for whoever comes next: to make them anew costs more than most calls.
   */
  private final AtomicReference<int @Nullable []> zeros = new AtomicReference<>();

  private StandingQueries(List<T> keys, QueryIndex index) {
    this.keys = keys;
    this.index = index;
  }

  /** Makes the queries ready; two may have the same key. */
  public static <T> StandingQueries<T> compile(List<StandingQuery<T>> queries) {
    return compile(queries, new WordNumbers());
  }

  /** As {@link #compile(List)}, sharing words with other lexicons. */
  public static <T> StandingQueries<T> compile(List<StandingQuery<T>> queries, WordNumbers words) {
    return new StandingQueries<>(
        List.copyOf(queries.stream().map(StandingQuery::key).toList()),
        QueryIndex.of(queries.stream().map(StandingQuery::query).toList(), words));
  }

  /** How many queries there are. */
  public int size() {
    return keys.size();
  }

  /** The queries that match, in the order they were compiled in, with the words that say so. */
  public Matches<T> match(Document document) {
    int[] known = zeros.getAndSet(null);
    int[] counts = known == null ? new int[keys.size()] : known;
    var explanation = new Explanation(index, counts);
    Evaluation evaluation = new Evaluation(index, document, explanation).read();
    for (int query = evaluation.nextMatch(0); query >= 0; query = evaluation.nextMatch(query + 1)) {
      explanation.explain(query, evaluation);
    }
    Matches<T> matches = explanation.matches(keys, undecided(evaluation));
    zeros.set(counts);
    return matches;
  }

  /**
   * The keys of the queries that match, in the order they were compiled in; those that could not be
   * answered for are not told from those that do not match.
   */
  public List<T> keys(Document document) {
    return keys(document, key -> {});
  }

  /**
   * As {@link #keys(Document)}, telling the others apart.
   *
   * @param undecided takes the keys of queries that would have been too much to do on this document
   */
  public List<T> keys(Document document, Consumer<T> undecided) {
    Evaluation evaluation =
        new Evaluation(index, document, (entry, place, field, start, end, item) -> 0).read();
    List<T> matching = new ArrayList<>();
    for (int query = evaluation.nextMatch(0); query >= 0; query = evaluation.nextMatch(query + 1)) {
      matching.add(keys.get(query));
    }
    undecided(evaluation).forEach(undecided);
    return matching;
  }

  private List<T> undecided(Evaluation evaluation) {
    int query = evaluation.nextUndecided(0);
    if (query < 0) {
      return List.of();
    }
    List<T> undecided = new ArrayList<>();
    for (; query >= 0; query = evaluation.nextUndecided(query + 1)) {
      undecided.add(keys.get(query));
    }
    return List.copyOf(undecided);
  }
}
