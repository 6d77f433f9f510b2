package dateline.bench;

import java.time.Duration;

/**
 * How much to measure.
 *
 * @param articles through each contender in each round
 * @param rounds that count; the first of all is for warming up and does not
 * @param rate stories a second while latency is measured
 * @param fileRate files a second while the latency of dropped files is measured
 * @param latency for how long each latency is measured
 */
record Plan(int articles, int rounds, int rate, int fileRate, Duration latency) {
  /** What the published figures come from. */
  static Plan full() {
    return new Plan(20_000, 3, 200, 20, Duration.ofSeconds(30));
  }

  /** Enough to see whether something broke. */
  static Plan quick() {
    return new Plan(5_000, 1, 200, 20, Duration.ofSeconds(8));
  }
}
