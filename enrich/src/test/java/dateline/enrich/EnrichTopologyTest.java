package dateline.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.DeadLetter;
import dateline.model.EnrichedArticle;
import dateline.model.RawArticle;
import dateline.model.Reason;
import dateline.model.Stage;
import dateline.model.Status;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTopologyTest {
  private static final Labeller LABELLER = Labeller.load();
  private static final Instant NOW = Instant.parse("2026-10-01T12:00:01Z");
  private static final Topics TOPICS = new Topics(TopicSettings.defaults());

  @TempDir private Path state;
  private TopologyTestDriver driver;
  private TestInputTopic<String, byte[]> raw;
  private TestOutputTopic<String, EnrichedArticle> enriched;
  private TestOutputTopic<String, DeadLetter> dead;

  private static Topology topology() {
    return new EnrichTopology(
            TOPICS, new Enricher(LABELLER, Clock.fixed(NOW, ZoneOffset.UTC)), Duration.ofDays(30))
        .get();
  }

  @BeforeEach
  void start() {
    driver =
        new TopologyTestDriver(
            topology(),
            new StreamsSettings(Stage.ENRICH, TOPICS, state, Map.of("bootstrap.servers", "none:1"))
                .properties());
    raw =
        driver.createInputTopic(
            TOPICS.raw().name(), new StringSerializer(), new ByteArraySerializer());
    enriched = read(TOPICS.enriched());
    dead = read(TOPICS.deadLetter());
  }

  private <V> TestOutputTopic<String, V> read(dateline.schemas.topic.Topic<String, V> topic) {
    return driver.createOutputTopic(
        topic.name(), topic.keys().deserializer(), topic.values().deserializer());
  }

  @AfterEach
  void stop() {
    driver.close();
  }

  private void send(RawArticle article) {
    raw.pipeInput(
        article.getArticle().getId(),
        TOPICS.raw().values().serializer().serialize(TOPICS.raw().name(), article));
    // The driver looks at what is still queued only when something happens.
    driver.advanceWallClockTime(Duration.ofMillis(1));
  }

  @Test
  void shouldLabelAStory() {
    send(TestArticles.version("1", Status.USABLE, "Ministers met in Peru."));

    assertThat(enriched.readValuesToList())
        .singleElement()
        .satisfies(
            story -> {
              assertThat(story.getHops().getEnriched()).isEqualTo(NOW);
              assertThat(story.getEnrichment().getRegions())
                  .anySatisfy(region -> assertThat(region.getCode()).isEqualTo("PE"));
            });
    assertThat(dead.isEmpty()).isTrue();
  }

  @Test
  void shouldLetALateVersionChangeNothing() {
    send(TestArticles.version("2", Status.USABLE, "Second."));
    send(TestArticles.version("1", Status.USABLE, "First."));

    assertThat(enriched.readValuesToList())
        .extracting(story -> story.getArticle().getVersion())
        .containsExactly("2");
  }

  @Test
  void shouldLetARepeatedVersionChangeNothing() {
    send(TestArticles.version("1", Status.USABLE, "First."));
    send(TestArticles.version("1", Status.USABLE, "First."));

    assertThat(enriched.readValuesToList()).hasSize(1);
  }

  @Test
  void shouldKeepAKilledStoryKilled() {
    send(TestArticles.version("1", Status.CANCELED, ""));
    send(TestArticles.version("2", Status.USABLE, "Back again."));

    assertThat(enriched.readValuesToList())
        .extracting(story -> story.getArticle().getStatus())
        .containsExactly(Status.CANCELED);
  }

  @Test
  void shouldMakeADeadLetterOfAStoryWithoutText() {
    Article empty = TestArticles.story("", "").build();
    send(TestArticles.raw(empty, TestArticles.RECEIVED));

    assertThat(enriched.isEmpty()).isTrue();
    assertThat(dead.readValuesToList())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.getReason()).isEqualTo(Reason.INCOMPLETE);
              assertThat(letter.getSource()).isEqualTo("box");
              assertThat(letter.getOriginal().remaining()).isPositive();
            });
  }

  @Test
  void shouldMakeADeadLetterOfAPoisonRecordAndGoOn() {
    // A tombstone on the raw topic is no story; the step that meets it fails.
    raw.pipeInput("box:null", (byte[]) null);
    send(TestArticles.version("1", Status.USABLE, "Good."));

    assertThat(dead.readValuesToList())
        .singleElement()
        .satisfies(letter -> assertThat(letter.getReason()).isEqualTo(Reason.POISON));
    assertThat(enriched.readValuesToList()).hasSize(1);
  }

  @Test
  void shouldKeepItsShape() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("topology.txt")) {
      assertThat(topology().describe().toString().strip())
          .isEqualTo(
              new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8)
                  .strip());
    }
  }
}
