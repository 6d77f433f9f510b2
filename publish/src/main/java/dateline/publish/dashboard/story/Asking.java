package dateline.publish.dashboard.story;

import dateline.query.Document;
import dateline.query.match.StandingQueries;
import java.util.List;

/** How queries are asked of a story: by the engine, or in a test by whatever can go wrong there. */
@FunctionalInterface
interface Asking {
  /** The keys of those that match. */
  List<String> keys(StandingQueries<String> queries, Document document);
}
