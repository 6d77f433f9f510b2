package dateline.bench;

import dateline.enrich.EnrichStage;
import dateline.enrich.Labeller;
import dateline.ingest.IngestSettings;
import dateline.ingest.IngestStage;
import dateline.ingest.Source;
import dateline.ingest.fetch.directory.DirectorySettings;
import dateline.ingest.wire.WireDefaults;
import dateline.model.EnrichedArticle;
import dateline.model.Stage;
import dateline.publish.PublishStage;
import dateline.publish.route.Desk;
import dateline.publish.route.Format;
import dateline.publish.route.Route;
import dateline.publish.route.RouteStatus;
import dateline.publish.route.Routes;
import dateline.query.Query;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.streams.StreamsStage;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The three stages with one desk that wants every story; times stories on their way to it. */
final class Pipeline implements AutoCloseable {
  private static final String SOURCE = "drop";
  private static final Duration MEMORY = Duration.ofDays(30);
  private static final Duration START = Duration.ofSeconds(30);

  private final Bed bed;
  private final Stories stories;
  private final Topics topics;
  private final Path inbox;
  private final PublishStage publish;
  private final StreamsStage enrich;
  private final IngestStage ingest;

  Pipeline(Bed bed, Stories stories, Labeller labeller) {
    this.bed = bed;
    this.stories = stories;
    TopicSettings named = new TopicSettings("line.", null, null, null, null, null, null);
    this.topics = new Topics(named);
    this.inbox = bed.folder("inbox");
    bed.create(topics.pipeline());
    Path state = bed.folder("line.state");
    Route all = new Route("all", Query.parse("*:*"), new Desk("all", Format.AVRO));
    this.publish =
        PublishStage.start(
            new StreamsSettings(Stage.PUBLISH, topics, state, bed.kafka()),
            new Routes(List.of(all)),
            MEMORY,
            new SimpleMeterRegistry());
    this.enrich = EnrichStage.of(topics, () -> labeller, state, bed.kafka(), MEMORY);
    Source source =
        new Source(SOURCE, null, WireDefaults.of(SOURCE), DirectorySettings.of(inbox), true);
    this.ingest =
        new IngestStage(
            new IngestSettings(bed.kafka(), named, List.of(source), null),
            Clock.systemUTC(),
            new SimpleMeterRegistry());
  }

  /** Starts all stages and returns when stories flow. */
  void start() {
    enrich.start();
    ingest.start();
    enrich.running().toCompletableFuture().join();
    publish.running().toCompletableFuture().join();
    long deadline = System.nanoTime() + START.toNanos();
    while (!ingest.ready()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("ingest did not become ready");
      }
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  /** Where the stories go through. */
  Topics topics() {
    return topics;
  }

  /** How the route is doing. */
  List<RouteStatus> routes() {
    return publish.routes();
  }

  /** From the raw topic to the desk's. */
  Histogram fromRaw(int rate, Duration duration) {
    String raw = topics.raw().name();
    try (Producer<String, byte[]> producer = bed.producer();
        Consumer<String, byte[]> consumer = bed.consumer(desk())) {
      return new Latency(rate, duration)
          .measure(
              consumer,
              "bench",
              0,
              number -> {
                // One that is lost is missed at the end.
                var unused =
                    producer.send(
                        new ProducerRecord<>(raw, Stories.id(number), stories.raw(number)));
              });
    }
  }

  /** From a file moved into the source's folder to the desk's topic. */
  Histogram fromFiles(int rate, Duration duration) {
    try (Consumer<String, byte[]> consumer = bed.consumer(desk())) {
      return new Latency(rate, duration).measure(consumer, SOURCE, 1_000_000, this::drop);
    }
  }

  private void drop(int number) throws IOException {
    Path file = bed.folder(number + ".jsonl");
    Files.writeString(file, stories.json(number));
    Files.move(file, inbox.resolve(number + ".jsonl"), StandardCopyOption.ATOMIC_MOVE);
  }

  private Topic<String, EnrichedArticle> desk() {
    return topics.deskAvro("all");
  }

  @Override
  public void close() {
    ingest.close();
    enrich.close();
    publish.close();
  }
}
