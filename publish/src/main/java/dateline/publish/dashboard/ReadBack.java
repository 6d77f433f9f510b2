package dateline.publish.dashboard;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads what is there already, from where a consumer stands. */
final class ReadBack {
  private static final Duration POLL = Duration.ofMillis(200);

  private ReadBack() {}

  /**
   * Reads up to those ends, and what comes with the last of it.
   *
   * @param ends of all partitions that the consumer has
   * @param ended says that nobody waits for it any more
   */
  static void upTo(
      Map<TopicPartition, Long> ends,
      org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer,
      BooleanSupplier ended,
      Consumer<ConsumerRecord<String, byte[]>> sink) {
    while (!ended.getAsBoolean()
        && ends.entrySet().stream()
            .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(sink);
    }
  }
}
