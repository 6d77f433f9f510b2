package dateline.publish.dashboard;

import dateline.model.EnrichedArticle;
import dateline.publish.PublishStage;
import dateline.publish.dashboard.story.StoryWindow;
import dateline.publish.dashboard.story.WindowSize;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the window filled: reads back what it is to hold, then whatever is labelled, all
 * partitions, committed records only, in a thread of its own and in no group, so that every process
 * sees every story. When the cluster fails, or anything else, it begins again, and says so
 * meanwhile.
 */
final class StoryReader implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(StoryReader.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private static final Duration CLOSE = Duration.ofSeconds(2);

  private final Topic<String, EnrichedArticle> enriched;
  private final HeldLog heldLog;
  private final Map<String, Object> properties;
  private final StoryWindow window;
  private final WindowSize size;
  private final StoryIntake intake;
  private final Clock clock;
  private final Runnable news;
  private final Thread thread = new Thread(this::run, "dashboard-reader");
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile @Nullable KafkaConsumer<String, byte[]> reading;
  private volatile boolean ready;
  private volatile long lag;
  private boolean begun;

  /**
   * @param news called after the window has changed
   */
  StoryReader(Topics topics, Map<String, String> kafka, Board board, Clock clock, Runnable news) {
    this.enriched = topics.enriched();
    this.heldLog = new HeldLog(PublishStage.heldLog(topics));
    this.window = board.window();
    this.size = board.size();
    this.intake = new StoryIntake(enriched, board, clock);
    this.clock = clock;
    this.news = news;
    this.properties = new HashMap<>(kafka);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "100");
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, "500");
    properties.put(ConsumerConfig.CLIENT_ID_CONFIG, "dashboard");
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    properties.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Whether the window holds what it is to hold and is being filled. */
  boolean isReady() {
    return ready;
  }

  /** How many records there are that have not been read yet. */
  long lag() {
    return lag;
  }

  private void run() {
    while (!isClosed()) {
      try (KafkaConsumer<String, byte[]> consumer =
          new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer())) {
        reading = consumer;
        read(consumer);
      } catch (WakeupException | InterruptException e) {
        LOG.debug("dashboard: reading ended");
        return;
      } catch (KafkaException e) {
        LOG.warn("dashboard: cannot read {}, will try again: {}", enriched, e.getMessage());
        ready = false;
        pause();
      } catch (RuntimeException | Error e) {
        // Whatever it was: with this thread every screen would stand still for good.
        LOG.error("dashboard: reading {} failed, will go on behind it", enriched, e);
        ready = false;
        pause();
      }
    }
  }

  private void pause() {
    try {
      var unused = closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      closing.countDown();
      Thread.currentThread().interrupt();
    }
  }

  private boolean isClosed() {
    return closing.getCount() == 0;
  }

  private void read(KafkaConsumer<String, byte[]> consumer) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(enriched.name(), ANSWER).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .sorted((a, b) -> Integer.compare(a.partition(), b.partition()))
            .toList();
    if (partitions.isEmpty()) {
      throw new KafkaException("there is no topic " + enriched);
    }
    List<ConsumerRecord<String, byte[]>> held =
        begun ? List.of() : heldLog.read(consumer, this::isClosed);
    consumer.assign(partitions);
    if (begun) {
      // The cluster was away; the window knows how far it has come.
      var point = window.point();
      partitions.forEach(each -> consumer.seek(each, point.next(each.partition())));
    } else {
      readBack(consumer, partitions, held);
      begun = true;
    }
    ready = true;
    LOG.info("dashboard: {}", window);
    while (!isClosed()) {
      List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
      consumer.poll(POLL).forEach(records::add);
      boolean changed = false;
      for (ConsumerRecord<String, byte[]> record : records) {
        changed |= intake.take(record, true);
      }
      changed |= intake.advance();
      lag = lag(consumer, partitions);
      if (changed) {
        news.run();
      }
    }
  }

  /** Reads what the window is to hold, and puts it in in the order in which it came. */
  private void readBack(
      KafkaConsumer<String, byte[]> consumer,
      List<TopicPartition> partitions,
      List<ConsumerRecord<String, byte[]>> held) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, ANSWER);
    Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions, ANSWER);
    long[] starts = new long[partitions.size()];
    Map<TopicPartition, Long> since = new HashMap<>();
    partitions.forEach(each -> since.put(each, clock.instant().minus(size.age()).toEpochMilli()));
    Map<TopicPartition, OffsetAndTimestamp> found = consumer.offsetsForTimes(since, ANSWER);
    long share = Math.max(1, size.stories() / partitions.size());
    for (TopicPartition each : partitions) {
      long end = ends.getOrDefault(each, 0L);
      OffsetAndTimestamp young = found.get(each);
      long start = Math.max(young == null ? end : young.offset(), end - share);
      starts[each.partition()] = Math.max(start, begins.getOrDefault(each, 0L));
      consumer.seek(each, starts[each.partition()]);
    }
    window.begin(starts, clock.instant());
    Backlog backlog = new Backlog(partitions.size());
    ReadBack.upTo(ends, consumer, this::isClosed, backlog::add);
    held.forEach(record -> intake.takeHeld(record, starts, backlog));
    backlog.inOrder(record -> intake.take(record, false));
    boolean unused = intake.advance();
  }

  private static long lag(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
    long lag = 0;
    for (TopicPartition each : partitions) {
      OptionalLong behind = consumer.currentLag(each);
      lag += behind.orElse(0);
    }
    return lag;
  }

  @Override
  public void close() {
    closing.countDown();
    // Woken rather than interrupted: an interrupted consumer cannot close its connections in order.
    KafkaConsumer<String, byte[]> consumer = reading;
    if (consumer != null) {
      consumer.wakeup();
    }
    try {
      thread.join(CLOSE.toMillis());
      if (thread.isAlive()) {
        thread.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
