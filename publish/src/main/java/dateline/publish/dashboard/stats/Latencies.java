package dateline.publish.dashboard.stats;

import java.time.Duration;
import java.util.Arrays;

/** How long the last stories took. Thread-safe. */
public final class Latencies {
  private static final int KEPT = 1_000;

  private final long[] millis = new long[KEPT];
  private int count;

  /**
   * How long they took, in milliseconds.
   *
   * @param count of how many stories; the others are zero when there are none
   */
  public record Summary(int count, long median, long p99) {}

  synchronized void add(Duration took) {
    millis[Math.floorMod(count++, KEPT)] = Math.max(0, took.toMillis());
  }

  synchronized Summary summary() {
    int size = count < 0 ? KEPT : Math.min(count, KEPT);
    long[] sorted = Arrays.copyOf(millis, size);
    Arrays.sort(sorted);
    return size == 0
        ? new Summary(0, 0, 0)
        : new Summary(size, sorted[size / 2], sorted[Math.min(size - 1, size * 99 / 100)]);
  }
}
