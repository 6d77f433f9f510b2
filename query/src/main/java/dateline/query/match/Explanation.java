package dateline.query.match;

import dateline.query.Field;
import java.util.Arrays;
import java.util.List;

/** Remembers what one pass over one document found, to say why a query matches. */
final class Explanation implements Evaluation.Found {
  private final QueryIndex index;
  private final Spans words = new Spans();
  private final Hits hits = new Hits();
  private final Reasons reasons = new Reasons();

  /**
   * By query: how many spans speak for it, of those that match by any of their words. Of the
   * thousands nearly all stay zero, so that it is lent and given back with all of them zero.
   */
  private final int[] counts;

  private final Testimony testimony = new Testimony();

  /** The queries that match, and where the spans of each end in {@link #spans}. */
  private int[] queries = new int[256];

  private int[] ends = new int[256];
  private int matches;

  private int[] spans = new int[512];

  /**
   * @param counts a zero for each query; zeros again once {@link #matches} has been called
   */
  Explanation(QueryIndex index, int[] counts) {
    this.index = index;
    this.counts = counts;
  }

  @Override
  public int found(int entry, int place, Field field, int start, int end, int item) {
    int span = words.add(field, start, end, item);
    boolean isAsked = false;
    Postings postings = index.postings();
    for (int at = postings.begin(entry); at < postings.end(entry); at += Postings.WIDTH) {
      int target = postings.target(at);
      if (target < 0) {
        isAsked = true;
      } else if (postings.isWanted(at, place) && testimony.add(target, span)) {
        counts[target]++;
      }
    }
    if (isAsked) {
      hits.add(entry, place, span);
    }
    return span;
  }

  /** Notes a word by which the query at hand matches. */
  void collectSpan(int span) {
    reasons.add(span);
  }

  /** Notes why a query that matches does; to be called in the order of the queries. */
  void explain(int query, Evaluation evaluation) {
    int begin = matches == 0 ? 0 : ends[matches - 1];
    int end;
    if (index.postings().isAlternatives(query)) {
      end = begin + counts[query];
      grow(end);
      // From now on, where its next span belongs: the spans come below.
      counts[query] = begin;
    } else {
      evaluation.explain(query, this);
      int[] own = reasons.take();
      end = begin + own.length;
      grow(end);
      System.arraycopy(own, 0, spans, begin, own.length);
    }
    if (matches == queries.length) {
      queries = Arrays.copyOf(queries, matches * 2);
      ends = Arrays.copyOf(ends, matches * 2);
    }
    queries[matches] = query;
    ends[matches] = end;
    matches++;
  }

  /** Notes the words by which an atom is there. */
  void collect(int atom) {
    Wanted wanted = index.wanted();
    hits.collect(wanted.entry(atom), wanted.places(atom), reasons);
  }

  /**
   * What was explained.
   *
   * @param undecided the keys of queries that could not be answered for
   */
  <T> Matches<T> matches(List<T> keys, List<T> undecided) {
    for (int i = 0; i < testimony.size(); i++) {
      spans[counts[testimony.query(i)]++] = testimony.span(i);
    }
    for (int match = 0; match < matches; match++) {
      counts[queries[match]] = 0;
    }
    return new Matches<>(keys, queries, ends, matches, spans, words, undecided);
  }

  private void grow(int size) {
    if (size > spans.length) {
      spans = Arrays.copyOf(spans, Math.max(size, spans.length * 2));
    }
  }
}
