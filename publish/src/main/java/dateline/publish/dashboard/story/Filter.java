package dateline.publish.dashboard.story;

import dateline.query.Query;
import dateline.query.StandingQueries;
import dateline.query.StandingQuery;
import java.util.List;

/**
 * A query, made ready once. Two are equal when they ask the same. Immutable and thread-safe.
 *
 * @param canonical the query in the form that all who ask the same have in common
 * @param query the query
 * @param compiled the query alone, ready to be asked
 */
public record Filter(String canonical, Query query, StandingQueries<String> compiled) {
  /** Lets everything through. */
  public static final Filter ALL = of("*:*");

  /**
   * Reads one; blank text lets everything through.
   *
   * @throws dateline.query.QuerySyntaxException if it is no query
   */
  public static Filter of(String text) {
    Query query = Query.parse(text.isBlank() ? "*:*" : text);
    String canonical = query.toString();
    return new Filter(
        canonical, query, StandingQueries.compile(List.of(new StandingQuery<>(canonical, query))));
  }

  boolean isAll() {
    return query instanceof Query.All;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Filter filter && canonical.equals(filter.canonical);
  }

  @Override
  public int hashCode() {
    return canonical.hashCode();
  }
}
