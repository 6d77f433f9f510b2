package dateline.ingest.fetch.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Files with which nothing can be done for now. One thread uses it. */
final class Postponed {
  private final Duration pause;
  private final Map<String, Instant> until = new HashMap<>();

  Postponed(Duration pause) {
    this.pause = pause;
  }

  /** Leaves a file alone for a while; returns whether this is the first time. */
  boolean postpone(String name, Instant now) {
    return until.put(name, now.plus(pause)) == null;
  }

  /** Whether the file is still to be left alone. */
  boolean waiting(String name, Instant now) {
    Instant end = until.get(name);
    return end != null && now.isBefore(end);
  }
}
