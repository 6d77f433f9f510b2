package dateline.publish.dashboard.http;

import dateline.publish.dashboard.stats.Stats;
import dateline.publish.dashboard.story.StoryWindow;
import dateline.publish.route.RouteStatus;
import dateline.query.NamedQueries;
import java.util.List;

/** What the server shows. Thread-safe. */
public interface Live {
  StoryWindow window();

  Stats stats();

  /** How the routes of this process are doing. */
  List<RouteStatus> routes();

  /** The queries of the routes that a query may use by name; another object once they changed. */
  NamedQueries names();

  /** Whether the window holds what it is to hold and is being filled. */
  boolean isReady();

  /** How many records have not been read yet. */
  long lag();
}
