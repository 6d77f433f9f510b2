package dateline.publish;

import dateline.model.DeadLetter;
import dateline.model.EnrichedArticle;
import dateline.model.Stage;
import dateline.publish.route.Desk;
import dateline.publish.route.Format;
import dateline.publish.route.Route;
import dateline.publish.route.RouteStatus;
import dateline.publish.route.Routes;
import dateline.query.Query;
import dateline.schemas.streams.Replays;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** The publish topology as the stage runs it, with three desks, a clock and no broker. */
final class TestDesks implements AutoCloseable {
  static final int MAX_RECORD_BYTES = 100_000;
  static final Duration MEMORY = Duration.ofDays(7);
  static final Routes ROUTES =
      new Routes(
          List.of(
              route("asia", "region:142", "asia", Format.AVRO),
              route("europe", "region:150", "europe", Format.AVRO),
              route("korea", "region:KR", "korea", Format.NINJS)));
  static final Topics TOPICS =
      new Topics(new TopicSettings(null, null, null, null, null, MAX_RECORD_BYTES, null));

  private final TopologyTestDriver driver;
  private final MeterRegistry meters = new SimpleMeterRegistry();
  private final RouteTally tally = new RouteTally();
  private Routes inForce;

  TestDesks() {
    this(ROUTES, desk -> true);
  }

  TestDesks(Routes routes, Predicate<Desk> isOpen) {
    inForce = routes;
    driver =
        new TopologyTestDriver(
            new PublishTopology(TOPICS, () -> inForce, isOpen, MEMORY, meters, tally).get(),
            properties(),
            TestStory.START);
  }

  /** Other routes come into force. */
  void switchTo(Routes routes) {
    inForce = routes;
  }

  MeterRegistry meters() {
    return meters;
  }

  /** How the route of that name is doing. */
  RouteStatus status(String route) {
    Route named =
        inForce.routes().stream()
            .filter(each -> each.name().equals(route))
            .findFirst()
            .orElseThrow();
    HeldByRoute held = new HeldByRoute(() -> driver.getKeyValueStore(ReleaseStories.HELD));
    return tally.status(named, held.count(named, inForce, System.nanoTime()));
  }

  private static Properties properties() {
    Properties properties =
        new StreamsSettings(
                Stage.PUBLISH,
                TOPICS,
                Path.of("target", "streams-state"),
                Map.of("bootstrap.servers", "none.invalid:9092"))
            .properties();
    // The driver clears its producer between reading a record and processing it, and with it what
    // a deserialisation handler has written in a transaction. A broker does not.
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.AT_LEAST_ONCE);
    return properties;
  }

  static Topology topology(Routes routes, Predicate<Desk> isOpen) {
    return new PublishTopology(
            TOPICS, () -> routes, isOpen, MEMORY, new SimpleMeterRegistry(), new RouteTally())
        .get();
  }

  static Route route(String name, String query, String desk, Format format) {
    return new Route(name, Query.parse(query), new Desk(desk, format));
  }

  /** Enrich publishes a version. */
  void publish(TestStory story) {
    publish(story.id(), TOPICS.enriched().values().serializer().serialize("", story.record()));
  }

  /** Somebody replays the dead letter of a version. */
  void replay(TestStory story) {
    RecordHeaders headers = new RecordHeaders();
    Replays.mark(headers);
    publish(
        new TestRecord<>(
            story.id(),
            TOPICS.enriched().values().serializer().serialize("", story.record()),
            headers,
            TestStory.START));
  }

  /** Somebody writes any bytes to articles.enriched. */
  void publish(String key, byte @Nullable [] value) {
    publish(new TestRecord<>(key, value, new RecordHeaders(), TestStory.START));
  }

  private void publish(TestRecord<String, byte[]> record) {
    driver
        .createInputTopic(
            TOPICS.enriched().name(), new StringSerializer(), new ByteArraySerializer())
        .pipeInput(record);
  }

  void pass(Duration time) {
    driver.advanceWallClockTime(time);
  }

  /** What an Avro desk has got since it was last asked. */
  List<EnrichedArticle> avro(String desk) {
    var topic = TOPICS.deskAvro(desk);
    return driver
        .createOutputTopic(topic.name(), new StringDeserializer(), topic.values().deserializer())
        .readValuesToList();
  }

  /** The versions among them, each with its status. */
  List<String> versions(String desk) {
    return avro(desk).stream()
        .map(EnrichedArticle::getArticle)
        .map(article -> article.getVersion() + " " + article.getStatus())
        .toList();
  }

  /** What each delivery was to an Avro desk since it was last asked. */
  List<String> changes(String desk) {
    return deliveries(desk).stream().map(Told::change).toList();
  }

  /** A version as a desk was told of it. */
  record Told(EnrichedArticle story, String change) {}

  /** What an Avro desk was told since it was last asked. */
  List<Told> deliveries(String desk) {
    var topic = TOPICS.deskAvro(desk);
    return driver
        .createOutputTopic(topic.name(), new StringDeserializer(), topic.values().deserializer())
        .readRecordsToList()
        .stream()
        .map(record -> new Told(record.value(), header(record, Change.HEADER)))
        .toList();
  }

  /** The names of the versions that a ninjs desk has got since it was last asked. */
  List<String> versionHeaders(String desk) {
    return driver
        .createOutputTopic(
            TOPICS.deskNinjs(desk).name(), new StringDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList()
        .stream()
        .map(record -> header(record, DeliveredVersion.HEADER))
        .toList();
  }

  private static String header(TestRecord<String, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  /** What a ninjs desk has got since it was last asked. */
  List<String> ninjs(String desk) {
    return driver
        .createOutputTopic(
            TOPICS.deskNinjs(desk).name(), new StringDeserializer(), new ByteArrayDeserializer())
        .readValuesToList()
        .stream()
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  List<DeadLetter> deadLetters() {
    var topic = TOPICS.deadLetter();
    return driver
        .createOutputTopic(topic.name(), new StringDeserializer(), topic.values().deserializer())
        .readValuesToList();
  }

  /** The topology remembers that these desks had the story. */
  void remember(Desk... desks) {
    driver
        .<String, DeskHistory>getKeyValueStore(RouteStories.HISTORY)
        .put(TestStory.ID, new DeskHistory(List.of(desks), TestStory.START));
  }

  /** How many stories a store remembers. */
  int remembered(String store) {
    int count = 0;
    try (var entries = driver.getKeyValueStore(store).all()) {
      while (entries.hasNext()) {
        entries.next();
        count++;
      }
    }
    return count;
  }

  @Override
  public void close() {
    driver.close();
  }
}
