package dateline.publish.dashboard;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * The stories that the publish stage holds under embargo, however long ago they came: what its
 * store's changelog says. Its partitions are those of the topic of labelled stories.
 */
final class HeldLog {
  private static final Duration ANSWER = Duration.ofSeconds(10);

  private final String topic;

  HeldLog(String topic) {
    this.topic = topic;
  }

  /**
   * Reads all of it; leaves the consumer with its partitions.
   *
   * @param ended says that nobody waits for the answer any more
   * @return a record for each story, with the time at which it came, in that order; none where no
   *     publish stage has run yet
   */
  List<ConsumerRecord<String, byte[]>> read(
      Consumer<String, byte[]> consumer, BooleanSupplier ended) {
    @Nullable List<PartitionInfo> known = consumer.partitionsFor(topic, ANSWER);
    if (known == null || known.isEmpty()) {
      return List.of();
    }
    List<TopicPartition> partitions =
        known.stream().map(info -> new TopicPartition(info.topic(), info.partition())).toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
    Map<String, ConsumerRecord<String, byte[]>> held = new HashMap<>();
    ReadBack.upTo(
        ends,
        consumer,
        ended,
        record -> {
          if (record.value() == null) {
            held.remove(record.key());
          } else {
            held.put(record.key(), record);
          }
        });
    return held.values().stream().sorted(Comparator.comparing(ConsumerRecord::timestamp)).toList();
  }
}
