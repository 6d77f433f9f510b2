package dateline.publish;

import dateline.publish.route.Desk;
import dateline.publish.route.Routes;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicCreator;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The desks whose topics exist. Writing to a topic that is not there would hold up the whole stage.
 * Thread-safe.
 */
final class OpenDesks {
  private static final Logger LOG = LoggerFactory.getLogger(OpenDesks.class);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final Admin admin;
  private final Topics topics;
  private final DeskTopics desks;
  private final DeskFormats formats;
  private volatile Set<String> existing = Set.of();

  OpenDesks(Admin admin, Topics topics, Map<String, String> kafka) {
    this.admin = admin;
    this.topics = topics;
    this.desks = new DeskTopics(topics);
    this.formats = new DeskFormats(desks, () -> consumer(kafka));
  }

  private static Consumer<byte[], byte[]> consumer(Map<String, String> kafka) {
    Map<String, Object> properties = new HashMap<>(kafka);
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    properties.remove(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return new KafkaConsumer<>(
        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * Looks whether routes would leave every desk's topic in one format.
   *
   * @throws dateline.schemas.settings.SettingsException if they would not
   * @throws KafkaException if the cluster does not answer
   */
  void check(Routes routes) {
    formats.require(routes);
  }

  /** Whether the desk can be delivered to. */
  boolean isOpen(Desk desk) {
    return existing.contains(desks.of(desk).name());
  }

  /**
   * Creates the topics of the routes' desks and webhooks where they are missing.
   *
   * @throws dateline.schemas.settings.SettingsException if a topic would have two formats
   * @throws KafkaException if the cluster does not answer or refuses a topic
   */
  void open(Routes routes) {
    check(routes);
    List<Topic<?, ?>> wanted = new ArrayList<>(List.of(topics.enriched(), topics.deadLetter()));
    wanted.addAll(desks.of(routes));
    routes.webhooks().forEach(webhook -> wanted.add(topics.webhookReplays(webhook.name())));
    List<String> created = new TopicCreator(admin, ANSWER).create(wanted);
    if (!created.isEmpty()) {
      LOG.info("created {}", String.join(", ", created));
    }
    try {
      existing = admin.listTopics().names().get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("cannot list the topics: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while waiting for the cluster", e);
    }
  }
}
