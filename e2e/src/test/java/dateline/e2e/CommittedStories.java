package dateline.e2e;

import dateline.model.Article;
import dateline.model.EnrichedArticle;
import dateline.model.RawArticle;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * What a reader of committed records has seen on a topic, from its first record on.
 *
 * @param <V> what a story is on that topic
 */
final class CommittedStories<V> implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(20);
  private static final Topics TOPICS = new Topics(TopicSettings.defaults());

  private final KafkaConsumer<String, V> consumer;
  private final Function<V, Article> article;
  private final List<ConsumerRecord<String, V>> seen = new ArrayList<>();

  private CommittedStories(String bootstrap, Topic<String, V> topic, Function<V, Article> article) {
    this.article = article;
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

  static CommittedStories<RawArticle> raw(String bootstrap) {
    return new CommittedStories<>(bootstrap, TOPICS.raw(), RawArticle::getArticle);
  }

  static CommittedStories<EnrichedArticle> enriched(String bootstrap) {
    return new CommittedStories<>(bootstrap, TOPICS.enriched(), EnrichedArticle::getArticle);
  }

  static CommittedStories<EnrichedArticle> desk(String bootstrap, String desk) {
    return new CommittedStories<>(bootstrap, TOPICS.deskAvro(desk), EnrichedArticle::getArticle);
  }

  /** Reads on for a moment; returns all that was ever seen. */
  List<V> read() {
    consumer.poll(POLL).forEach(seen::add);
    return values();
  }

  /** Reads all that is committed now. */
  List<V> readToEnd() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(seen::add);
    }
    return values();
  }

  /** What was ever seen, by partition. */
  Map<Integer, List<V>> byPartition() {
    return seen.stream()
        .collect(
            Collectors.groupingBy(
                ConsumerRecord::partition,
                Collectors.mapping(ConsumerRecord::value, Collectors.toList())));
  }

  private List<V> values() {
    return seen.stream().map(ConsumerRecord::value).toList();
  }

  /** Whether a story with this guid was seen by now. */
  boolean has(String guid) {
    read();
    return seen.stream().anyMatch(story -> guid.equals(article.apply(story.value()).getGuid()));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
