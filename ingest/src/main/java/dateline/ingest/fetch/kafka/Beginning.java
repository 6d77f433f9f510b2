package dateline.ingest.fetch.kafka;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Where a source begins that has no checkpoint yet. */
final class Beginning {
  private Beginning() {}

  /** The offset of each partition. */
  static Map<Integer, Long> of(
      KafkaSettings settings, Consumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
    Map<TopicPartition, Long> start =
        settings.start() == KafkaSettings.Start.LATEST
            ? consumer.endOffsets(partitions)
            : consumer.beginningOffsets(partitions);
    Map<TopicPartition, OffsetAndMetadata> committed =
        settings.group() == null ? Map.of() : consumer.committed(new HashSet<>(partitions));
    Map<Integer, Long> offsets = new HashMap<>();
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata group = committed.get(partition);
      offsets.put(
          partition.partition(),
          group == null ? start.getOrDefault(partition, 0L) : group.offset());
    }
    return offsets;
  }
}
