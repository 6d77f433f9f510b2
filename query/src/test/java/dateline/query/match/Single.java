package dateline.query.match;

import dateline.query.Document;
import dateline.query.Query;
import java.util.List;

/** Asks one query of one document. */
public final class Single {
  private Single() {}

  public static boolean matches(String query, Document document) {
    return matches(Query.parse(query), document);
  }

  public static boolean matches(Query query, Document document) {
    return !StandingQueries.compile(List.of(new StandingQuery<>("", query)))
        .keys(document)
        .isEmpty();
  }
}
