package dateline.publish;

import dateline.publish.route.Desk;
import dateline.publish.route.Routes;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.streams.StreamsStage;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicCreator;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.StreamsConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The publish stage as a whole: makes sure that every desk has its topic, then delivers until it is
 * closed. Thread-safe.
 */
public final class PublishStage implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PublishStage.class);
  private static final Duration ANSWER = Duration.ofSeconds(30);

  private final StreamsStage stage;

  private PublishStage(StreamsStage stage) {
    this.stage = stage;
  }

  /**
   * Creates the topics that are missing and starts to deliver; returns before the first story.
   *
   * @param memory for how long a story is remembered after its last version
   * @throws KafkaException if the cluster does not answer or refuses a topic
   */
  public static PublishStage start(StreamsSettings settings, Routes routes, Duration memory) {
    Set<String> existing = createTopics(settings, routes);
    DeskTopics deskTopics = new DeskTopics(settings.topics());
    var topology =
        new PublishTopology(
            settings.topics(),
            routes,
            // Writing to a topic that somebody deleted would hold up the whole stage.
            (Desk desk) -> existing.contains(deskTopics.of(desk).name()),
            memory);
    PublishStage publish = new PublishStage(new StreamsStage(topology.get(), settings));
    publish.stage.start();
    return publish;
  }

  private static Set<String> createTopics(StreamsSettings settings, Routes routes) {
    Topics topics = settings.topics();
    List<Topic<?, ?>> wanted = new ArrayList<>(List.of(topics.enriched(), topics.deadLetter()));
    wanted.addAll(new DeskTopics(topics).of(routes));
    Map<String, Object> properties =
        new StreamsConfig(settings.properties()).getAdminConfigs(settings.applicationId());
    try (Admin admin = Admin.create(properties)) {
      List<String> created = new TopicCreator(admin, ANSWER).create(wanted);
      if (!created.isEmpty()) {
        LOG.info("created {}", String.join(", ", created));
      }
      return admin.listTopics().names().get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new KafkaException("cannot list the topics: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while waiting for the cluster", e);
    }
  }

  /** Completes when the stage runs for the first time; fails when it ends before. */
  public CompletionStage<Void> running() {
    return stage.running();
  }

  /** Completes when it is closed; fails when it had to stop by itself, with the cause. */
  public CompletionStage<Void> ended() {
    return stage.ended();
  }

  /** Whether it has its partitions and is delivering. */
  public boolean isRunning() {
    return stage.isRunning();
  }

  /** Finishes what it has begun, commits, and gives its partitions to the others. */
  @Override
  public void close() {
    stage.close();
  }
}
