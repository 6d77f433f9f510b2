package dateline.e2e;

import dateline.model.EnrichedArticle;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** What a reader of committed records has seen on a topic, from its first record on. */
final class CommittedStories implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(20);
  private static final Topics TOPICS = new Topics(TopicSettings.defaults());

  private final KafkaConsumer<String, EnrichedArticle> consumer;
  private final List<EnrichedArticle> seen = new ArrayList<>();

  private CommittedStories(String bootstrap, Topic<String, EnrichedArticle> topic) {
    this.consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                20),
            topic.keys().deserializer(),
            topic.values().deserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  static CommittedStories enriched(String bootstrap) {
    return new CommittedStories(bootstrap, TOPICS.enriched());
  }

  static CommittedStories desk(String bootstrap, String desk) {
    return new CommittedStories(bootstrap, TOPICS.deskAvro(desk));
  }

  /** Reads on for a moment; returns all that was ever seen. */
  List<EnrichedArticle> read() {
    consumer.poll(POLL).forEach(record -> seen.add(record.value()));
    return List.copyOf(seen);
  }

  /** Reads all that is committed now. */
  List<EnrichedArticle> readToEnd() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(record -> seen.add(record.value()));
    }
    return List.copyOf(seen);
  }

  /** Whether a story with this guid was seen by now. */
  boolean has(String guid) {
    read();
    return seen.stream().anyMatch(story -> guid.equals(story.getArticle().getGuid()));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
