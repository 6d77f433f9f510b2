package dateline.publish.webhook;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * How often and when a message is tried again.
 *
 * @param tries how often it is sent at most, 1 or more
 * @param first the pause after the first try; each later one is twice as long
 * @param longest no pause is longer, but where the receiver asks for it
 * @param timeout how long the receiver may take for its answer
 */
record RetryPolicy(int tries, Duration first, Duration longest, Duration timeout) {
  /** Some 20 minutes in all: a receiver that is restarted or redeployed misses nothing. */
  static final RetryPolicy USUAL =
      new RetryPolicy(12, Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofSeconds(10));

  /** The longest pause that a receiver may ask for. */
  static final Duration MOST = Duration.ofHours(1);

  private static final int MOST_DOUBLINGS = 30;

  /**
   * The pause after a try.
   *
   * @param tried how many tries there were, 1 or more
   * @param wanted the pause that the receiver asked for; null when it did not
   */
  Duration pause(int tried, @Nullable Duration wanted, RandomGenerator random) {
    long doubled = first.toMillis() << Math.min(tried - 1, MOST_DOUBLINGS);
    long most = Math.min(doubled, longest.toMillis());
    // Half of it by chance, so that what failed together does not come back together.
    Duration pause = Duration.ofMillis(most - (long) (most / 2.0 * random.nextDouble()));
    if (wanted == null || wanted.compareTo(pause) < 0) {
      return pause;
    }
    return wanted.compareTo(MOST) > 0 ? MOST : wanted;
  }
}
