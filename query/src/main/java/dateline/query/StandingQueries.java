package dateline.query;

import java.util.ArrayList;
import java.util.List;

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

  private StandingQueries(List<T> keys, QueryIndex index) {
    this.keys = keys;
    this.index = index;
  }

  /** Makes the queries ready; two may have the same key. */
  public static <T> StandingQueries<T> compile(List<StandingQuery<T>> queries) {
    return new StandingQueries<>(
        List.copyOf(queries.stream().map(StandingQuery::key).toList()),
        QueryIndex.of(queries.stream().map(StandingQuery::query).toList()));
  }

  /** How many queries there are. */
  public int size() {
    return keys.size();
  }

  /** The queries that match, in the order they were compiled in, with the words that say so. */
  public List<Match<T>> match(Document document) {
    Evaluation evaluation = new Evaluation(index, document).read();
    List<Match<T>> matches = new ArrayList<>();
    var reasons = new Reasons();
    for (int query = evaluation.candidate(0); query >= 0; query = evaluation.candidate(query + 1)) {
      if (index.program().holds(query, evaluation)) {
        reasons.clear();
        index.program().explain(query, evaluation, reasons);
        matches.add(new Match<>(keys.get(query), reasons.spans(evaluation.hits())));
      }
    }
    return matches;
  }

  /** The keys of the queries that match, in the order they were compiled in. */
  public List<T> keys(Document document) {
    Evaluation evaluation = new Evaluation(index, document).read();
    List<T> matching = new ArrayList<>();
    for (int query = evaluation.candidate(0); query >= 0; query = evaluation.candidate(query + 1)) {
      if (index.program().holds(query, evaluation)) {
        matching.add(keys.get(query));
      }
    }
    return matching;
  }
}
