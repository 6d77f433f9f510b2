package dateline.enrich;

import dateline.model.Article;
import dateline.model.DeadLetter;
import dateline.model.EnrichedArticle;
import dateline.model.Enrichment;
import dateline.model.RawArticle;
import dateline.model.Stage;
import dateline.schemas.streams.Replays;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/**
 * The enrich topology as the stage runs it, without a broker. Its labels are empty; but the
 * headline "poison" makes labelling fail, and "large" makes the labels too large to be written.
 */
final class TestEnrich implements AutoCloseable {
  static final Duration MEMORY = Duration.ofDays(7);
  static final Topics TOPICS =
      new Topics(new TopicSettings(null, null, null, null, null, 100_000, null));

  private final TopologyTestDriver driver;
  private Labels labels = version("v");

  /**
   * @param state where the stores are kept
   */
  TestEnrich(Path state) {
    driver = new TopologyTestDriver(topology(() -> labels), properties(state), Stories.RECEIVED);
  }

  static Topology topology() {
    return topology(() -> version("v"));
  }

  private static Topology topology(Supplier<Labels> labels) {
    Clock clock = Clock.fixed(Stories.RECEIVED.plusSeconds(1), ZoneOffset.UTC);
    return new EnrichTopology(TOPICS, new Enricher(labels, clock), MEMORY).get();
  }

  private static Labels version(String version) {
    return new Labels() {
      @Override
      public Enrichment label(Article article, @Nullable String home) {
        if ("poison".equals(article.getHeadline())) {
          throw new IllegalStateException("a step that fails");
        }
        return new Enrichment(
            "en",
            List.of(),
            List.of(),
            "large".equals(article.getHeadline()) ? "x".repeat(100_000) : version);
      }

      @Override
      public String vocabularyVersion() {
        return version;
      }
    };
  }

  /** Another vocabulary comes into force. */
  void switchTo(String version) {
    labels = version(version);
  }

  private static Properties properties(Path state) {
    Properties properties =
        new StreamsSettings(
                Stage.ENRICH, TOPICS, state, Map.of("bootstrap.servers", "none.invalid:9092"))
            .properties();
    // The driver clears its producer between reading a record and processing it, and with it what
    // a deserialisation handler has written in a transaction. A broker does not.
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    return properties;
  }

  static byte[] bytes(RawArticle raw) {
    return TOPICS.raw().values().serializer().serialize("", raw);
  }

  /** Ingest publishes articles. */
  void publish(Article... articles) {
    for (Article article : articles) {
      publish(article.getId(), bytes(Stories.raw(article)));
    }
  }

  /** Somebody writes any bytes to articles.raw. */
  void publish(String key, byte @Nullable [] value) {
    publish(new TestRecord<>(key, value, new RecordHeaders(), Stories.RECEIVED));
  }

  /** Somebody replays the dead letters of articles. */
  void replay(Article... articles) {
    for (Article article : articles) {
      RecordHeaders headers = new RecordHeaders();
      Replays.mark(headers);
      publish(
          new TestRecord<>(
              article.getId(), bytes(Stories.raw(article)), headers, Stories.RECEIVED));
    }
  }

  private void publish(TestRecord<String, byte[]> record) {
    driver
        .createInputTopic(TOPICS.raw().name(), new StringSerializer(), new ByteArraySerializer())
        .pipeInput(record);
  }

  void pass(Duration time) {
    driver.advanceWallClockTime(time);
  }

  List<EnrichedArticle> enriched() {
    var topic = TOPICS.enriched();
    return driver
        .createOutputTopic(topic.name(), new StringDeserializer(), topic.values().deserializer())
        .readValuesToList();
  }

  /** The versions that were let through, each with its status. */
  List<String> versions() {
    return enriched().stream()
        .map(EnrichedArticle::getArticle)
        .map(article -> article.getVersion() + " " + article.getStatus())
        .toList();
  }

  List<DeadLetter> deadLetters() {
    var topic = TOPICS.deadLetter();
    return driver
        .createOutputTopic(topic.name(), new StringDeserializer(), topic.values().deserializer())
        .readValuesToList();
  }

  @Override
  public void close() {
    driver.close();
  }
}
