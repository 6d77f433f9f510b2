package dateline.bench;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Sends stories at a steady rate and times each from when it was due to when a reader of committed
 * records has it. Counted from when it was due, a stall is paid for by every story behind it.
 */
final class Latency {
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final int rate;
  private final int warmUp;
  private final int stories;
  private final Map<String, Long> due = new ConcurrentHashMap<>();

  /**
   * @param rate stories a second
   * @param duration for how long; a sixth of it again goes before, for warming up
   */
  Latency(int rate, Duration duration) {
    this.rate = rate;
    this.warmUp = (int) (rate * duration.toMillis() / 6_000);
    this.stories = warmUp + (int) (rate * duration.toMillis() / 1_000);
  }

  /** Sends one story. */
  @FunctionalInterface
  interface Sender {
    /**
     * Sends a story.
     *
     * @throws Exception if it cannot be sent, which ends the measuring
     */
    void send(int number) throws Exception;
  }

  /**
   * Measures, in microseconds.
   *
   * @param consumer gets the stories, keyed by id; what was not sent here is passed over
   * @param source begins their ids
   * @param first the number of the first story
   */
  Histogram measure(Consumer<String, byte[]> consumer, String source, int first, Sender sender) {
    CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(source, first, sender));
    Histogram histogram = new Histogram(3);
    long deadline = System.nanoTime() + stories * 1_000_000_000L / rate + GRACE.toNanos();
    int seen = 0;
    while (seen < stories) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(5))) {
        Long at = due.remove(record.key());
        if (at != null && ++seen > warmUp) {
          histogram.recordValue((System.nanoTime() - at) / 1_000);
        }
      }
      if (sending.isCompletedExceptionally()) {
        sending.join();
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("only " + seen + " of " + stories + " stories came");
      }
    }
    return histogram;
  }

  private void send(String source, int first, Sender sender) {
    Pace.send(
        rate,
        first,
        stories,
        (number, at) -> {
          due.put(source + ":" + number, at);
          sender.send(number);
        });
  }
}
