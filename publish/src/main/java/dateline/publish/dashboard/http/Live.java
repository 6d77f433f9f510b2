package dateline.publish.dashboard.http;

import dateline.publish.dashboard.stats.Stats;
import dateline.publish.dashboard.story.StoryWindow;

/** What the server shows. Thread-safe. */
public interface Live {
  StoryWindow window();

  Stats stats();

  /** Whether the window holds what it is to hold and is being filled. */
  boolean isReady();

  /** How many records have not been read yet. */
  long lag();
}
