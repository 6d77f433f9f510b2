package dateline.ingest;

import java.time.Duration;

/** How long to wait before the next attempt: longer each time, up to a limit. */
final class Backoff {
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(3);

  private Duration wait = FIRST;

  /** The next wait. */
  Duration next() {
    Duration now = wait;
    wait = wait.compareTo(LONGEST.dividedBy(2)) > 0 ? LONGEST : wait.multipliedBy(2);
    return now;
  }

  /** It worked: the next wait is short again. */
  void reset() {
    wait = FIRST;
  }
}
