package dateline.ingest;

import dateline.model.Checkpoint;
import dateline.model.Seen;
import dateline.model.SourceRhythm;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Finds what was committed for a source before: its last checkpoint, its items. Thread-safe. */
final class CheckpointReader {
  private static final long FIRST_LOOK_BACK = 5_000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** Longer than the transaction of a dead process stays open that nobody ends. */
  private static final Duration UNTIL_ENDED = Duration.ofSeconds(25);

  private final ClientSettings clients;
  private final Topic<String, Checkpoint> topic;
  private final Topic<String, Seen> seen;
  private final Topic<String, SourceRhythm> rhythms;

  CheckpointReader(ClientSettings clients, Topics topics) {
    this.clients = clients;
    this.topic = topics.checkpoints();
    this.seen = topics.seen();
    this.rhythms = topics.rhythms();
  }

  /**
   * What was committed for a source.
   *
   * @param last its last checkpoint; empty if it has none
   * @param seen the items it has brought, as far as they are remembered
   * @param rhythm how often it brings something, as numbers; empty if that is not known
   */
  record Past(Optional<Checkpoint> last, SeenItems seen, List<Double> rhythm) {
    Past {
      rhythm = List.copyOf(rhythm);
    }

    /** Of a source that nothing is known of. */
    static Past none() {
      return new Past(Optional.empty(), new SeenItems(), List.of());
    }
  }

  /**
   * Reads the source's past.
   *
   * @throws KafkaException if the cluster does not answer
   */
  Past past(Source source, int partition) {
    if (source.remember().isZero()) {
      return new Past(last(source.name(), partition), new SeenItems(), List.of());
    }
    TopicPartition where = new TopicPartition(topic.name(), partition);
    try (Consumer<byte[], byte[]> consumer = clients.reader()) {
      return past(consumer, source.name(), where, end(where));
    }
  }

  /**
   * The end of the partition, with what is not committed yet. Readers of committed records are told
   * of an earlier one where another source, perhaps of a process that was killed, has a transaction
   * open; the own last checkpoint may stand behind it, and is to be waited for.
   */
  private long end(TopicPartition partition) {
    try (Consumer<byte[], byte[]> consumer = clients.readerOfAll()) {
      return offset(consumer.endOffsets(List.of(partition), PATIENCE), partition);
    }
  }

  /**
   * Reads the whole partition, as what is remembered may be anywhere in it.
   *
   * @param end where it ends, with what is not committed yet
   */
  Past past(Consumer<byte[], byte[]> consumer, String source, TopicPartition partition, long end) {
    consumer.assign(List.of(partition));
    long begin = offset(consumer.beginningOffsets(List.of(partition), PATIENCE), partition);
    byte[] name = source.getBytes(StandardCharsets.UTF_8);
    SeenItems items = new SeenItems();
    byte[] pulse = IngestRecords.rhythmKey(source).getBytes(StandardCharsets.UTF_8);
    AtomicReference<byte @Nullable []> last = new AtomicReference<>();
    AtomicReference<byte @Nullable []> beat = new AtomicReference<>();
    read(
        consumer,
        partition,
        begin,
        end,
        record -> {
          if (Arrays.equals(record.key(), name)) {
            last.set(record.value());
          } else if (Arrays.equals(record.key(), pulse)) {
            beat.set(record.value());
          } else if (SeenItems.isOf(name, record.key())) {
            remember(items, record);
          }
        });
    return new Past(
        Optional.ofNullable(last.get()).map(this::checkpoint),
        items,
        Optional.ofNullable(beat.get()).map(this::rhythm).orElse(List.of()));
  }

  private void remember(SeenItems items, ConsumerRecord<byte[], byte[]> record) {
    long item = SeenItems.item(record.key());
    if (record.value() == null) {
      items.forget(item);
    } else {
      Seen value = seen.values().deserializer().deserialize(seen.name(), record.value());
      items.remember(item, new SeenItems.Known(value.getFingerprint(), value.getAt()));
    }
  }

  private List<Double> rhythm(byte[] value) {
    return rhythms.values().deserializer().deserialize(rhythms.name(), value).getNumbers();
  }

  private Checkpoint checkpoint(byte[] value) {
    return topic.values().deserializer().deserialize(topic.name(), value);
  }

  /**
   * The source's last checkpoint on the partition; empty if it has none.
   *
   * @throws KafkaException if the cluster does not answer
   */
  Optional<Checkpoint> last(String source, int partition) {
    TopicPartition where = new TopicPartition(topic.name(), partition);
    try (Consumer<byte[], byte[]> consumer = clients.reader()) {
      return last(consumer, source, where, end(where));
    }
  }

  /**
   * Looks at the end of the partition first: compaction leaves its newest segment long.
   *
   * @param end where it ends, with what is not committed yet
   */
  Optional<Checkpoint> last(
      Consumer<byte[], byte[]> consumer, String source, TopicPartition partition, long end) {
    consumer.assign(List.of(partition));
    long begin = offset(consumer.beginningOffsets(List.of(partition), PATIENCE), partition);
    long upTo = end;
    for (long back = FIRST_LOOK_BACK; upTo > begin; back *= 16) {
      long from = Math.max(begin, end - back);
      byte[] value = lastBetween(consumer, source, partition, from, upTo);
      if (value != null) {
        return Optional.of(checkpoint(value));
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
    AtomicReference<byte @Nullable []> found = new AtomicReference<>();
    byte[] name = source.getBytes(StandardCharsets.UTF_8);
    read(
        consumer,
        partition,
        from,
        upTo,
        record -> {
          if (Arrays.equals(record.key(), name)) {
            found.set(record.value());
          }
        });
    return found.get();
  }

  private static void read(
      Consumer<byte[], byte[]> consumer,
      TopicPartition partition,
      long from,
      long upTo,
      java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> out) {
    consumer.seek(partition, from);
    long deadline = System.nanoTime() + UNTIL_ENDED.toNanos();
    // Compare positions, not offsets of records: the last offset may hold a transaction's marker.
    while (consumer.position(partition, PATIENCE) < upTo) {
      var records = consumer.poll(Duration.ofMillis(200)).records(partition);
      for (ConsumerRecord<byte[], byte[]> record : records) {
        if (record.offset() < upTo) {
          out.accept(record);
        }
      }
      if (!records.isEmpty()) {
        deadline = System.nanoTime() + UNTIL_ENDED.toNanos();
      } else if (System.nanoTime() > deadline) {
        throw new TimeoutException(
            "checkpoints: no answer within " + UNTIL_ENDED.toSeconds() + " s");
      }
    }
  }

  private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
    Long offset = offsets.get(partition);
    if (offset == null) {
      throw new KafkaException(partition + ": there is no such partition");
    }
    return offset;
  }
}
