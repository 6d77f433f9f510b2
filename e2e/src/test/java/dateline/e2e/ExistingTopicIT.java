package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.app.broker.EmbeddedBroker;
import dateline.app.broker.Ports;
import dateline.model.RawArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A source that reads a topic which somebody else writes: killed in the middle again and again, it
 * takes in each record once, and none of a transaction that was aborted.
 */
class ExistingTopicIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int KILLS = 3;
  private static final int WAVE = 4_000;

  @TempDir Path folder;
  private int starts;

  @Test
  void shouldTakeInEachRecordOnceHoweverOftenItIsKilled() throws Exception {
    Workplace place = Workplace.in(folder, "topic");
    Files.writeString(
        place.config().resolve("sources/bus.yml"),
        "format: json-lines\nremember: 0s\nkafka:\n  topic: wire.bus\n");
    try (EmbeddedBroker broker =
        EmbeddedBroker.start(
            folder.resolve("broker"), Ports.anyFree(), Ports.anyFree(), Map.of())) {
      String bootstrap = broker.bootstrap();
      assertThat(place.run("topics", "--create", "--bootstrap", bootstrap).status()).isZero();
      try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
        admin
            .createTopics(List.of(new NewTopic("wire.bus", Optional.of(3), Optional.empty())))
            .all()
            .get();
      }
      try (KafkaProducer<String, String> agency = agency(bootstrap);
          CommittedStories<RawArticle> raw = CommittedStories.raw(bootstrap)) {
        DatelineProcess process = start(place, bootstrap);
        try {
          for (int kill = 0; kill < KILLS; kill++) {
            send(agency, kill * WAVE, WAVE, true);
            send(agency, 1_000_000 + kill, 1, false);
            int until = kill * WAVE + WAVE / 3;
            await().atMost(PATIENCE).until(() -> raw.read().size() >= until);
            process.kill();
            process = start(place, bootstrap);
          }
          await().atMost(PATIENCE).until(() -> raw.read().size() >= KILLS * WAVE);
          process.stop(Duration.ofSeconds(20));
        } finally {
          process.close();
        }

        assertThat(raw.readToEnd())
            .extracting(story -> String.valueOf(story.getArticle().getGuid()))
            .containsExactlyInAnyOrderElementsOf(
                IntStream.range(0, KILLS * WAVE).mapToObj(i -> "bus-" + i).toList());
      }
    }
  }

  private static KafkaProducer<String, String> agency(String bootstrap) {
    KafkaProducer<String, String> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap, "transactional.id", "agency"),
            new StringSerializer(),
            new StringSerializer());
    producer.initTransactions();
    return producer;
  }

  private static void send(
      KafkaProducer<String, String> agency, int from, int count, boolean committed) {
    agency.beginTransaction();
    for (int i = from; i < from + count; i++) {
      var unused =
          agency.send(
              new ProducerRecord<>(
                  "wire.bus", "k" + i, InventedStories.line("bus-" + i, i).strip()));
    }
    if (committed) {
      agency.commitTransaction();
    } else {
      agency.flush();
      agency.abortTransaction();
    }
  }

  private DatelineProcess start(Workplace place, String bootstrap) throws IOException {
    starts++;
    Path ready = folder.resolve(starts + ".ready");
    DatelineProcess process =
        place.start(
            List.of("ingest", "--bootstrap", bootstrap, "--config", place.config().toString()),
            Map.of("DATELINE_READY_FILE", ready.toString()));
    await("process " + starts).atMost(PATIENCE).until(() -> Files.exists(ready));
    return process;
  }
}
