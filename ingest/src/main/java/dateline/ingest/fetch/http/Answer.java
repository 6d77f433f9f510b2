package dateline.ingest.fetch.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking. */
sealed interface Answer {
  /**
   * Something came, whole; it is in the spool.
   *
   * @param position where
   */
  record Fetched(PollPosition position) implements Answer {}

  /** Nothing has changed since. */
  record Unchanged() implements Answer {}

  /**
   * It did not work.
   *
   * @param why for people
   * @param busy whether the server says that it is asked too often
   * @param retryAfter how long it wants to be left alone; null when it does not say
   */
  record Failed(String why, boolean busy, @Nullable Duration retryAfter) implements Answer {
    /** It did not work, and the server has nothing to say to that. */
    static Failed because(String why) {
      return new Failed(why, false, null);
    }
  }
}
