package dateline.publish.dashboard.story;

import dateline.query.NamedQueries;
import dateline.query.Query;
import dateline.query.match.StandingQueries;
import dateline.query.match.StandingQuery;
import java.util.List;

/**
 * A query, made ready once. Two are equal when they ask the same. Immutable and thread-safe.
 *
 * @param key the same for all who ask the same, and theirs alone
 * @param canonical the query as it is shown
 * @param query the query
 * @param compiled the query alone, ready to be asked
 */
public record Filter(String key, String canonical, Query query, StandingQueries<String> compiled) {
  /** Lets everything through. */
  public static final Filter ALL = of("*:*");

  /**
   * Reads one; blank text lets everything through.
   *
   * @throws dateline.query.QuerySyntaxException if it is no query
   */
  public static Filter of(String text) {
    return of(text, NamedQueries.NONE);
  }

  /**
   * Reads one that may use others by name.
   *
   * @throws dateline.query.QuerySyntaxException if it is no query
   */
  public static Filter of(String text, NamedQueries names) {
    Query query = Query.parse(text.isBlank() ? "*:*" : text, names);
    String canonical = query.toString();
    // A name may come to mean something else, and then is not the same query any more.
    String key = canonical.contains("@") ? canonical + " #" + query.hashCode() : canonical;
    return new Filter(
        key, canonical, query, StandingQueries.compile(List.of(new StandingQuery<>(key, query))));
  }

  /** Whether what it asks depends on others; true now and then of one that has an at sign. */
  public boolean usesNames() {
    return canonical.contains("@");
  }

  boolean isAll() {
    return query instanceof Query.All;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Filter filter && key.equals(filter.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
