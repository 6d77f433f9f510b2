package dateline.ingest.fetch;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When to ask next: regularly while all is well, ever later while it is not, never before the
 * server wants, each time a little off, so that many do not ask in step. Thread-safe.
 */
public final class Schedule {
  private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
  private static final Duration LONGEST_RETRY = Duration.ofMinutes(15);

  /** However long a server wants to be left alone, somebody may have mended it since. */
  private static final Duration LONGEST_REQUEST = Duration.ofDays(1);

  private final Duration every;
  private final RandomGenerator random;
  private int failures;
  private long next = System.nanoTime();

  /**
   * @param every the usual pause
   */
  public Schedule(Duration every, RandomGenerator random) {
    this.every = every;
    this.random = random;
  }

  /** The usual pause. */
  public Duration every() {
    return every;
  }

  /** How long until it is time; zero or less when it is. */
  public synchronized Duration left() {
    return Duration.ofNanos(next - System.nanoTime());
  }

  /** It is well; returns the pause. */
  public synchronized Duration well() {
    failures = 0;
    return pause(scaled(every, 0.95 + 0.05 * random.nextDouble()));
  }

  /**
   * It is not; returns the pause.
   *
   * @param busy whether the server says that it is asked too often
   * @param wanted how long it wants to be left alone; null when it does not say
   */
  public synchronized Duration failed(boolean busy, @Nullable Duration wanted) {
    Duration first = busy || every.compareTo(FIRST_RETRY) < 0 ? every : FIRST_RETRY;
    Duration longest = every.compareTo(LONGEST_RETRY) > 0 ? every : LONGEST_RETRY;
    Duration backoff = first.multipliedBy(1L << Math.min(failures, 16));
    failures++;
    backoff = backoff.compareTo(longest) > 0 ? longest : backoff;
    Duration pause = scaled(backoff, 0.5 + 0.5 * random.nextDouble());
    if (wanted != null && wanted.compareTo(pause) > 0) {
      pause = wanted.compareTo(LONGEST_REQUEST) > 0 ? LONGEST_REQUEST : wanted;
    }
    return pause(pause);
  }

  /** It is well, and there is more to do than usual; returns the pause, which is as given. */
  public synchronized Duration again(Duration pause) {
    failures = 0;
    return pause(pause);
  }

  private Duration pause(Duration pause) {
    next = System.nanoTime() + pause.toNanos();
    return pause;
  }

  private static Duration scaled(Duration duration, double factor) {
    return Duration.ofNanos((long) (duration.toNanos() * factor));
  }
}
