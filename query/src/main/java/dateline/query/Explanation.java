package dateline.query;

import java.util.List;

/** Remembers what one pass over one document found, to say why a query matches. */
final class Explanation implements Evaluation.Found {
  private final QueryIndex index;
  private final Spans spans = new Spans();
  private final Hits hits = new Hits();
  private final Witnesses witnesses;
  private final Reasons reasons = new Reasons();

  Explanation(QueryIndex index, int queries) {
    this.index = index;
    witnesses = new Witnesses(queries);
  }

  @Override
  public void found(int entry, int place, Field field, int start, int end, int item) {
    int span = spans.add(field, start, end, item);
    boolean isAsked = false;
    Postings postings = index.postings();
    for (int at = postings.begin(entry); at < postings.end(entry); at += Postings.WIDTH) {
      int target = postings.target(at);
      if (target < 0) {
        isAsked = true;
      } else if (postings.isWanted(at, place)) {
        witnesses.add(target, span);
      }
    }
    if (isAsked) {
      hits.add(entry, place, span);
    }
  }

  /** Notes why a query that matches does. */
  void explain(int query, Evaluation evaluation) {
    if (index.alternatives().get(query)) {
      witnesses.collect(query, reasons);
    } else {
      index.program().explain(query, evaluation, this);
    }
    reasons.close(query);
  }

  /** Notes the words by which an atom is there. */
  void collect(int atom) {
    Wanted wanted = index.wanted();
    hits.collect(wanted.entry(atom), wanted.places(atom), reasons);
  }

  <T> Matches<T> matches(List<T> keys) {
    return reasons.matches(keys, spans);
  }
}
