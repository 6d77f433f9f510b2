package dateline.ingest.fetch.kafka;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Schedule;
import dateline.ingest.fetch.Trouble;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all partitions of a topic. It belongs to no group, as the source has one owner already;
 * what has been read the checkpoint says, not the topic's cluster.
 */
final class TopicReader implements Fetcher {
  private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
  private static final Duration RETRY = Duration.ofSeconds(1);
  private static final Duration LEAVE = Duration.ofMillis(500);
  private static final Duration LOOK_FOR_PARTITIONS = Duration.ofSeconds(30);

  private final KafkaSettings settings;
  private final Supplier<Consumer<byte[], byte[]>> consumers;
  private final Schedule schedule = new Schedule(RETRY, new Random());
  private final Trouble trouble;
  private final SortedMap<Integer, Long> next = new TreeMap<>();
  private final Deque<Read> read = new ArrayDeque<>();
  private @Nullable KafkaPosition unfinished;
  private @Nullable Consumer<byte[], byte[]> consumer;
  private boolean known;
  private long lookedForPartitions;

  /** Records of one partition, up to where that is to be read on. */
  private record Read(
      int partition, List<ConsumerRecord<byte[], byte[]>> records, long from, long until) {}

  TopicReader(String source, KafkaSettings settings, Supplier<Consumer<byte[], byte[]>> consumers) {
    this.settings = settings;
    this.consumers = consumers;
    this.trouble = new Trouble(LOG, source);
  }

  @Override
  public Optional<Delivery> resume(String position, boolean complete) {
    KafkaPosition.read(position)
        .filter(at -> at.topic().equals(settings.topic()))
        .ifPresent(
            at -> {
              known = true;
              next.putAll(at.next());
              if (!complete) {
                unfinished = at;
                next.put(at.partition(), at.from());
              }
            });
    return Optional.empty();
  }

  @Override
  public Optional<Delivery> next(Duration wait) throws InterruptedException {
    if (read.isEmpty() && consumer == null && schedule.left().compareTo(wait) > 0) {
      TimeUnit.NANOSECONDS.sleep(wait.toNanos());
      return Optional.empty();
    }
    try {
      if (read.isEmpty()) {
        poll(wait);
      }
      return read.isEmpty() ? Optional.empty() : Optional.of(delivery(read.remove()));
    } catch (InterruptException | WakeupException e) {
      throw e;
    } catch (KafkaException e) {
      close();
      trouble.isAt(settings.place(), e, schedule.failed(false, null));
      return Optional.empty();
    }
  }

  private void poll(Duration wait) {
    Consumer<byte[], byte[]> open = open();
    KafkaPosition rest = unfinished;
    if (rest != null) {
      finish(open, rest, wait);
      return;
    }
    if (System.nanoTime() - lookedForPartitions > LOOK_FOR_PARTITIONS.toNanos()) {
      assign(open);
    }
    ConsumerRecords<byte[], byte[]> records;
    try {
      records = open.poll(wait);
    } catch (OffsetOutOfRangeException e) {
      passOverWhatIsGone(open, e.offsetOutOfRangePartitions());
      return;
    }
    schedule.well();
    trouble.over(settings.place() + " can be read again");
    for (TopicPartition partition : records.partitions()) {
      List<ConsumerRecord<byte[], byte[]>> list = records.records(partition);
      long from = list.get(0).offset();
      long until = list.get(list.size() - 1).offset() + 1;
      read.add(new Read(partition.partition(), withValue(list), from, until));
    }
  }

  private Consumer<byte[], byte[]> open() {
    Consumer<byte[], byte[]> open = consumer;
    if (open == null) {
      open = consumers.get();
      consumer = open;
      assign(open);
    }
    return open;
  }

  /** Takes all partitions there are; one that was not there before from its beginning. */
  private void assign(Consumer<byte[], byte[]> open) {
    lookedForPartitions = System.nanoTime();
    var infos = open.partitionsFor(settings.topic());
    if (infos == null || infos.isEmpty()) {
      throw new KafkaException("there is no such topic");
    }
    List<TopicPartition> partitions =
        infos.stream().map(info -> new TopicPartition(info.topic(), info.partition())).toList();
    if (open.assignment().size() == partitions.size()) {
      return;
    }
    open.assign(partitions);
    if (!known) {
      next.putAll(Beginning.of(settings, open, partitions));
      known = true;
    }
    Map<TopicPartition, Long> first = open.beginningOffsets(partitions);
    for (TopicPartition partition : partitions) {
      long begin = first.getOrDefault(partition, 0L);
      open.seek(partition, next.computeIfAbsent(partition.partition(), number -> begin));
    }
  }

  /** Reads the records of a delivery again of which only some are committed. */
  private void finish(Consumer<byte[], byte[]> open, KafkaPosition rest, Duration wait) {
    TopicPartition partition = new TopicPartition(rest.topic(), rest.partition());
    List<ConsumerRecord<byte[], byte[]>> again = new ArrayList<>();
    unfinished = null;
    if (!open.assignment().contains(partition)) {
      LOG.warn("{}: there is no partition {} any more", settings.place(), partition.partition());
      return;
    }
    open.pause(open.assignment());
    open.resume(List.of(partition));
    long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
    try {
      while (open.position(partition) < rest.until()) {
        open.poll(wait).records(partition).stream()
            .filter(record -> record.offset() < rest.until())
            .forEach(again::add);
        if (System.nanoTime() > deadline) {
          unfinished = rest;
          open.seek(partition, rest.from());
          return;
        }
      }
    } catch (OffsetOutOfRangeException e) {
      passOverWhatIsGone(open, e.offsetOutOfRangePartitions());
      again.clear();
    }
    open.resume(open.assignment());
    if (!again.isEmpty()) {
      open.seek(partition, rest.until());
      read.add(new Read(rest.partition(), withValue(again), rest.from(), rest.until()));
    }
  }

  /** What a compacted topic deletes has no value: nothing is lost with it. */
  private static List<ConsumerRecord<byte[], byte[]>> withValue(
      List<ConsumerRecord<byte[], byte[]>> records) {
    return records.stream().filter(record -> record.value() != null).toList();
  }

  private void passOverWhatIsGone(
      Consumer<byte[], byte[]> open, Map<TopicPartition, Long> outOfRange) {
    Map<TopicPartition, Long> first = open.beginningOffsets(outOfRange.keySet());
    outOfRange.forEach(
        (partition, offset) -> {
          long begin = first.getOrDefault(partition, 0L);
          LOG.warn(
              "{}: {} begins at offset {} now, {} was next: {}",
              settings.place(),
              partition,
              begin,
              offset,
              begin > offset
                  ? (begin - offset) + " records were deleted before they were read"
                  : "the topic is another one, it is read from its beginning");
          next.put(partition.partition(), begin);
          open.seek(partition, begin);
        });
  }

  private Delivery delivery(Read records) {
    next.put(records.partition(), records.until());
    KafkaPosition at =
        new KafkaPosition(settings.topic(), records.partition(), records.from(), next);
    return new KafkaRecords(at, records.records(), () -> tellGroup(at));
  }

  /** For tools that show how far a group is behind; our own position is the checkpoint. */
  private void tellGroup(KafkaPosition at) {
    Consumer<byte[], byte[]> open = consumer;
    if (settings.group() != null && open != null) {
      open.commitAsync(
          Map.of(new TopicPartition(at.topic(), at.partition()), new OffsetAndMetadata(at.until())),
          (offsets, failure) -> {
            if (failure != null) {
              LOG.debug("{}: group {}: {}", settings.place(), settings.group(), failure.toString());
            }
          });
    }
  }

  @Override
  public void close() {
    read.clear();
    Consumer<byte[], byte[]> open = consumer;
    consumer = null;
    if (open != null) {
      try {
        open.close(CloseOptions.timeout(LEAVE));
      } catch (KafkaException e) {
        LOG.debug("{}: closing failed: {}", settings.place(), e.toString());
      }
    }
  }
}
