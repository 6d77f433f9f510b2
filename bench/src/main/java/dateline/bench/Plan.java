package dateline.bench;

import java.time.Duration;

/**
 * How much to measure.
 *
 * @param articles through each contender in each round
 * @param least rounds of all contenders
 * @param most rounds, after which it ends, whether or not the last of them agree
 * @param rate stories a second while latency is measured
 * @param fileRate files a second while the latency of dropped files is measured
 * @param latency for how long each latency is measured
 */
record Plan(int articles, int least, int most, int rate, int fileRate, Duration latency) {
  /** What the published figures come from. */
  static Plan full() {
    return new Plan(20_000, 6, 24, 200, 20, Duration.ofSeconds(30));
  }

  /** Enough to see whether something broke. */
  static Plan quick() {
    return new Plan(5_000, 2, 2, 200, 20, Duration.ofSeconds(8));
  }
}
