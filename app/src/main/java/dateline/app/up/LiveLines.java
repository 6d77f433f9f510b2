package dateline.app.up;

import dateline.app.print.StoryLine;
import dateline.model.EnrichedArticle;
import dateline.schemas.topic.Topic;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prints a line for every story that is labelled from now on. */
final class LiveLines implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveLines.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Consumer<String, EnrichedArticle> consumer;
  private final PrintWriter out;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread thread = new Thread(this::run, "live-lines");

  /** Takes its place at the end of the topic; prints when it is started. */
  LiveLines(Topic<String, EnrichedArticle> enriched, Map<String, String> kafka, PrintWriter out) {
    this(enriched.name(), consumer(enriched, kafka), out);
  }

  LiveLines(String topic, Consumer<String, EnrichedArticle> consumer, PrintWriter out) {
    this.consumer = consumer;
    this.out = out;
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
    thread.setDaemon(true);
  }

  private static Consumer<String, EnrichedArticle> consumer(
      Topic<String, EnrichedArticle> enriched, Map<String, String> kafka) {
    Map<String, Object> properties = new HashMap<>(kafka);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "50");
    return new KafkaConsumer<>(
        properties, enriched.keys().deserializer(), enriched.values().deserializer());
  }

  void start() {
    thread.start();
  }

  private void run() {
    try (consumer) {
      while (closed.getCount() > 0 && !Thread.currentThread().isInterrupted()) {
        print();
      }
    } catch (WakeupException | InterruptException e) {
      // Asked to stop.
      LOG.debug("live lines stopped");
    }
  }

  private void print() {
    try {
      for (ConsumerRecord<String, EnrichedArticle> record : consumer.poll(POLL)) {
        // Somebody else deleted a story; we never do.
        if (record.value() != null) {
          Instant now = Instant.now();
          out.println(StoryLine.of(record.value(), now, now));
        }
      }
      out.flush();
    } catch (WakeupException | InterruptException e) {
      throw e;
    } catch (RecordDeserializationException e) {
      // Somebody else wrote to our topic; the next record may be ours again.
      LOG.warn("{}@{}: {}", e.topicPartition(), e.offset(), e.getMessage());
      consumer.seek(e.topicPartition(), e.offset() + 1);
    } catch (KafkaException e) {
      // The stages have their own ways to deal with it; lines come again when stories can be read.
      LOG.warn("no lines for now: {}", e.toString());
      pause();
    }
  }

  private void pause() {
    try {
      if (closed.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("live lines stopped");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    consumer.wakeup();
    try {
      thread.join(2_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
