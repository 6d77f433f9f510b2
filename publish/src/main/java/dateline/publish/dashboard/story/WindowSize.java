package dateline.publish.dashboard.story;

import java.time.Duration;

/**
 * How much is kept in memory; whatever is reached first.
 *
 * @param stories how many versions
 * @param bytes about how much memory they may take
 * @param age how old they may become
 */
public record WindowSize(int stories, long bytes, Duration age) {
  private static final int STORIES = 20_000;
  private static final Duration AGE = Duration.ofHours(24);

  /** A day or 20,000 stories, in no more than a fifth of the JVM's memory. */
  public static WindowSize usual() {
    return new WindowSize(STORIES, Runtime.getRuntime().maxMemory() / 5, AGE);
  }
}
