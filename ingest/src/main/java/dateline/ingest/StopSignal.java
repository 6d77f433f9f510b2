package dateline.ingest;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells a thread to stop, once and for all. Thread-safe. */
final class StopSignal {
  private final CountDownLatch raised = new CountDownLatch(1);

  /** Tells it. */
  void raise() {
    raised.countDown();
  }

  /** Whether it has been told. */
  boolean isRaised() {
    return raised.getCount() == 0;
  }

  /** Waits; returns early, and true, when it is told. */
  boolean await(Duration wait) throws InterruptedException {
    return raised.await(wait.toMillis(), TimeUnit.MILLISECONDS);
  }
}
