package dateline.app.command.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads a topic's committed records, all partitions, without a consumer group: a look that changes
 * nothing.
 */
final class Records implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;

  private Records(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
    this.consumer = consumer;
    this.partitions = partitions;
  }

  /** Opens a topic that exists, at its end. */
  static Records at(String topic, Map<String, String> kafka) {
    Map<String, Object> properties = new HashMap<>(kafka);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    // With read_committed a record waits for its transaction; it should not wait for more.
    properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "100");
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    properties.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions = new ArrayList<>();
    for (PartitionInfo info : consumer.partitionsFor(topic)) {
      partitions.add(new TopicPartition(topic, info.partition()));
    }
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    // The seek is lazy; what comes from now on should be seen, not what comes from the first poll.
    partitions.forEach(consumer::position);
    return new Records(consumer, partitions);
  }

  /** Goes back to the first record. */
  Records fromBeginning() {
    consumer.seekToBeginning(partitions);
    return this;
  }

  /** Goes back, in each partition, by so many records, or to the first. */
  Records fromLast(int records) {
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
    consumer
        .endOffsets(partitions)
        .forEach(
            (partition, end) ->
                // Where transactions end takes offsets too, about one for each record when few
                // come.
                consumer.seek(
                    partition, Math.max(begins.getOrDefault(partition, 0L), end - 2L * records)));
    return this;
  }

  /**
   * Reads on until the predicate has enough or time is up.
   *
   * @param wants gets each record; false ends the reading
   * @param until the time to stop, as of {@link System#nanoTime()}
   */
  void read(Predicate<ConsumerRecord<byte[], byte[]>> wants, long until) {
    while (until - System.nanoTime() > 0) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (!wants.test(record)) {
          return;
        }
      }
    }
  }

  /** Reads what is there now and returns. */
  void readAll(Predicate<ConsumerRecord<byte[], byte[]>> wants) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (!wants.test(record)) {
          return;
        }
      }
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
