package dateline.query.match;

import dateline.query.Span;
import java.util.List;

/**
 * A standing query that matched, and why.
 *
 * @param <T> what the query is known by
 * @param key what the query is known by
 * @param spans the words that contributed, by field, item, start and end, none twice; empty when no
 *     words did, as in a query for labels only
 */
public record Match<T>(T key, List<Span> spans) {
  public Match {
    spans = List.copyOf(spans);
  }
}
