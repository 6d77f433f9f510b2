package dateline.ingest.fetch;

import java.time.Duration;
import java.util.Optional;

/**
 * Brings what arrives at one source, one delivery at a time. One thread uses it.
 *
 * <p>What it cannot bring it reports in the log or puts away with a reason; a failure never ends
 * it.
 */
public interface Fetcher extends AutoCloseable {
  /**
   * Goes to where the source had got to before; called once, before {@link #next}.
   *
   * @param position the position of the last delivery of which items were committed
   * @param complete whether all of its items were; if not, and it cannot be given again as it was,
   *     the fetcher gets anew what may have been in it
   * @return that delivery if it has not been put away, so that it can be finished; empty also if it
   *     takes time to get, and {@link #next} brings it first, under the same position
   */
  Optional<Delivery> resume(String position, boolean complete);

  /**
   * Waits for the next delivery.
   *
   * @param wait how long at most
   * @return empty when nothing came
   * @throws InterruptedException if the thread is interrupted
   */
  Optional<Delivery> next(Duration wait) throws InterruptedException;

  /**
   * Why it can bring nothing just now, with what a person can do about it; empty while it can, or
   * where it only has to wait. Any thread may ask.
   */
  default Optional<String> obstacle() {
    return Optional.empty();
  }

  /** Frees what it holds; never throws. */
  @Override
  void close();
}
