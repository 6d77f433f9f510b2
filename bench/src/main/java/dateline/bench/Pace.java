package dateline.bench;

import java.util.concurrent.locks.LockSupport;

/** Sends stories at a steady rate: each when it is due, or as soon after as the one before lets. */
final class Pace {
  private Pace() {}

  /** Sends one story. */
  @FunctionalInterface
  interface Sender {
    /**
     * Sends a story.
     *
     * @param due when it was due, as of {@link System#nanoTime()}
     * @throws Exception if it cannot be sent, which ends the measuring
     */
    void send(int number, long due) throws Exception;
  }

  /** Sends so many stories, numbered from the first on, so many a second; then returns. */
  static void send(int rate, int first, int count, Sender sender) {
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = start + i * 1_000_000_000L / rate;
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
      try {
        sender.send(first + i, due);
      } catch (Exception e) {
        throw new IllegalStateException("cannot send story " + (first + i), e);
      }
    }
  }
}
