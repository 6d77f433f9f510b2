package dateline.ingest.fetch.push;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ids of messages that came lately, so that none is taken in twice, sent again or replayed.
 * Thread-safe.
 */
final class SeenIds {
  private static final int MOST = 100_000;

  private final long window;
  private final Map<String, Seen> ids = new LinkedHashMap<>();

  /**
   * @param window for how long they are remembered
   */
  SeenIds(Duration window) {
    this.window = window.toNanos();
  }

  /** What is known of an id. */
  enum State {
    NEW,
    UNDER_WAY,
    TAKEN
  }

  private record Seen(State state, long until) {}

  /** What was known of the id; if nothing, it is under way from now on. */
  synchronized State begin(String id, long now) {
    Iterator<Seen> oldest = ids.values().iterator();
    while (oldest.hasNext()) {
      Seen seen = oldest.next();
      if (seen.until() - now > 0 && ids.size() < MOST) {
        break;
      }
      oldest.remove();
    }
    Seen seen = ids.putIfAbsent(id, new Seen(State.UNDER_WAY, now + window));
    return seen == null ? State.NEW : seen.state();
  }

  /** It was taken in. */
  synchronized void taken(String id) {
    ids.computeIfPresent(id, (name, seen) -> new Seen(State.TAKEN, seen.until()));
  }

  /** It was not, and may come again. */
  synchronized void forget(String id) {
    ids.remove(id);
  }
}
