package dateline.ingest;

import dateline.model.Checkpoint;
import dateline.schemas.topic.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Finds the last checkpoint that was committed for a source. Thread-safe. */
final class CheckpointReader {
  private static final long FIRST_LOOK_BACK = 5_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ClientSettings clients;
  private final Topic<String, Checkpoint> topic;

  CheckpointReader(ClientSettings clients, Topic<String, Checkpoint> topic) {
    this.clients = clients;
    this.topic = topic;
  }

  /**
   * The source's last checkpoint on the partition; empty if it has none.
   *
   * @throws KafkaException if the cluster does not answer
   */
  Optional<Checkpoint> last(String source, int partition) {
    try (Consumer<byte[], byte[]> consumer = clients.reader()) {
      return last(consumer, source, new TopicPartition(topic.name(), partition));
    }
  }

  /** Looks at the end of the partition first: compaction leaves its newest segment long. */
  Optional<Checkpoint> last(
      Consumer<byte[], byte[]> consumer, String source, TopicPartition partition) {
    consumer.assign(List.of(partition));
    long begin = offset(consumer.beginningOffsets(List.of(partition), PATIENCE), partition);
    long end = offset(consumer.endOffsets(List.of(partition), PATIENCE), partition);
    long upTo = end;
    for (long back = FIRST_LOOK_BACK; upTo > begin; back *= 16) {
      long from = Math.max(begin, end - back);
      byte[] value = lastBetween(consumer, source, partition, from, upTo);
      if (value != null) {
        return Optional.ofNullable(topic.values().deserializer().deserialize(topic.name(), value));
      }
      upTo = from;
    }
    return Optional.empty();
  }

  private byte @Nullable [] lastBetween(
      Consumer<byte[], byte[]> consumer,
      String source,
      TopicPartition partition,
      long from,
      long upTo) {
    byte[] found = null;
    consumer.seek(partition, from);
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    // Compare positions, not offsets of records: the last offset may hold a transaction's marker.
    while (consumer.position(partition, PATIENCE) < upTo) {
      var records = consumer.poll(Duration.ofMillis(200)).records(partition);
      for (ConsumerRecord<byte[], byte[]> record : records) {
        if (record.offset() < upTo
            && source.equals(topic.keys().deserializer().deserialize(topic.name(), record.key()))) {
          found = record.value();
        }
      }
      if (!records.isEmpty()) {
        deadline = System.nanoTime() + PATIENCE.toNanos();
      } else if (System.nanoTime() > deadline) {
        throw new TimeoutException("checkpoints: no answer within " + PATIENCE.toSeconds() + " s");
      }
    }
    return found;
  }

  private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
    Long offset = offsets.get(partition);
    if (offset == null) {
      throw new KafkaException(partition + ": there is no such partition");
    }
    return offset;
  }
}
