package dateline.ingest.fetch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Goes to a far server in a thread of its own, when it is time, so that whoever waits for the
 * outcome need not wait as long as the server does. One thread uses it.
 */
public final class Rounds implements AutoCloseable {
  private final ExecutorService thread;
  private final Schedule schedule;
  private final Callable<Optional<Delivery>> round;
  private @Nullable Future<Optional<Delivery>> going;

  /**
   * @param name of the thread
   * @param schedule when to go; each round says when the next one is
   * @param round one round, and what it brought; it tells of the server's failures itself
   */
  public Rounds(String name, Schedule schedule, Callable<Optional<Delivery>> round) {
    this.schedule = schedule;
    this.round = round;
    this.thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread made = new Thread(task, name);
              made.setDaemon(true);
              return made;
            });
  }

  /**
   * Waits for what the next round brings.
   *
   * @param wait how long at most
   * @return empty when it brought nothing, or is not over
   */
  public Optional<Delivery> next(Duration wait) throws InterruptedException {
    if (going == null) {
      Duration left = schedule.left();
      if (left.compareTo(wait) > 0) {
        TimeUnit.NANOSECONDS.sleep(wait.toNanos());
        return Optional.empty();
      }
      TimeUnit.NANOSECONDS.sleep(left.toNanos());
      going = thread.submit(round);
    }
    try {
      Optional<Delivery> brought = going.get(wait.toNanos(), TimeUnit.NANOSECONDS);
      going = null;
      return brought;
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (ExecutionException e) {
      going = null;
      throw new IllegalStateException(String.valueOf(e.getCause()), e);
    }
  }

  /** Ends the round that is under way; does not wait for that. */
  @Override
  public void close() {
    thread.shutdownNow();
  }
}
