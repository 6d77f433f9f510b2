package dateline.e2e;

import dateline.model.Article;
import dateline.model.RawArticle;
import dateline.model.Status;
import dateline.schemas.list.LineFile;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Puts hours of invented wire copy on the raw topic, as if it had come in all the while, for the
 * real enrich stage to label: a page that is to be looked at needs a past.
 */
final class InventedWires implements AutoCloseable {
  private static final long SEED = 7;
  private static final String NEXT =
      "\n\nThe text of the announcement was to be published later in the day, officials said.\n\n"
          + "Nobody else commented. A second report is expected this evening.";

  private final Topics topics = new Topics(TopicSettings.defaults());
  private final KafkaProducer<String, RawArticle> producer;
  private final List<String[]> stories;
  private final List<Future<RecordMetadata>> sent = new ArrayList<>();
  private int number;

  InventedWires(String bootstrap) {
    this.stories = read();
    this.producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            topics.raw().keys().serializer(),
            topics.raw().values().serializer());
  }

  private static List<String[]> read() {
    return LineFile.beside(InventedWires.class, "wires.txt").stream()
        .map(line -> line.text().split(" \\| ", -1))
        .toList();
  }

  /**
   * Writes what came in over some hours up to now.
   *
   * @param silent a source that fell silent more than an hour ago
   * @return how many stories
   */
  int write(Duration past, String silent) {
    Random random = new Random(SEED);
    Instant now = Instant.now();
    for (Instant at = now.minus(past); at.isBefore(now.minusSeconds(4)); ) {
      String[] story = stories.get(number % stories.size());
      boolean quiet = story[0].equals(silent) && at.isAfter(now.minus(Duration.ofMinutes(80)));
      if (!quiet) {
        send(story, at, builder(story, "w" + number, at));
      }
      number++;
      // Wires speed up towards the present, and come in bursts.
      long gap = Duration.between(at, now).toMinutes() > 60 ? 150 : 42;
      at = at.plusSeconds(2 + (long) (random.nextDouble() * random.nextDouble() * gap * 3));
    }
    int written = sent.size();
    flush();
    return written;
  }

  /** A story of the file, changed by the caller. */
  void send(int index, String guid, Change change) {
    send(index, guid, Instant.now(), change);
  }

  /** The same of a story that ingest read at some time. */
  void send(int index, String guid, Instant at, Change change) {
    String[] story = stories.get(index);
    Article.Builder builder = builder(story, guid, at);
    change.on(builder);
    send(story, at, builder);
    flush();
  }

  /** Changes a story before it is sent. */
  @FunctionalInterface
  interface Change {
    void on(Article.Builder story);
  }

  private static Article.Builder builder(String[] story, String guid, Instant at) {
    return Article.newBuilder()
        .setId(story[0] + ":" + guid)
        .setSource(story[0])
        .setGuid(guid)
        .setVersion("1")
        .setStatus(Status.USABLE)
        .setUrgency(Integer.valueOf(story[1]))
        .setLanguage(story[2])
        .setDateline(story[3])
        .setHeadline(story[4])
        .setBody(story[2].equals("en") ? story[5] + NEXT : story[5])
        .setByline(byline(guid))
        .setVersionCreated(at.minusSeconds(3).truncatedTo(ChronoUnit.MILLIS));
  }

  private static @Nullable String byline(String guid) {
    return guid.hashCode() % 3 == 0 ? null : "Ada Example";
  }

  private void send(String[] story, Instant at, Article.Builder article) {
    RawArticle raw =
        RawArticle.newBuilder()
            .setArticle(article.build())
            .setReceived(at.truncatedTo(ChronoUnit.MILLIS))
            .setFormat("invented")
            .setOrigin(story[0])
            .build();
    sent.add(
        producer.send(
            new ProducerRecord<>(
                topics.raw().name(), null, at.toEpochMilli(), raw.getArticle().getId(), raw)));
  }

  /** Waits until all is written. */
  private void flush() {
    producer.flush();
    for (Future<RecordMetadata> each : sent) {
      try {
        each.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    sent.clear();
  }

  @Override
  public void close() {
    producer.close();
  }
}
