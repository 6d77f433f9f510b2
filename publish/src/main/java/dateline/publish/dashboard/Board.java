package dateline.publish.dashboard;

import dateline.publish.dashboard.stats.Stats;
import dateline.publish.dashboard.story.StoryWindow;
import dateline.publish.dashboard.story.WindowSize;

/**
 * What the reader fills and the API shows.
 *
 * @param size how much the window holds
 */
record Board(WindowSize size, StoryWindow window, Stats stats) {
  static Board of(WindowSize size) {
    return new Board(size, new StoryWindow(size), new Stats());
  }
}
