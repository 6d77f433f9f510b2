package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who keeps a pipeline running does to it, and what he is told. */
class OperationsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path folder;

  @Test
  void shouldReplayLettersInOrderBesideOneThatCannotBeRead() throws Exception {
    Workplace place = Workplace.in(folder, "letters");
    try (DatelineProcess up = place.up("--no-samples")) {
      up.awaitLine("ready", PATIENCE);
      for (List<String> command : List.of(List.of("list"), List.of("replay", "--all"))) {
        DatelineProcess.Ended none =
            place.run(
                Stream.concat(Stream.of("dead-letters"), command.stream()).toArray(String[]::new));
        assertThat(none.status()).as(none.toString()).isZero();
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("dateline: no dead letter on articles.dead-letter");
      }
      DatelineProcess.Ended tail = place.run("tail", "--max", "2", "--timeout", "1s");
      assertThat(tail.status()).as(tail.toString()).isEqualTo(1);
      assertThat(tail.err())
          .contains("dateline: 0 of 2 stories came on articles.enriched within 1s");
      place.drop(
          "scraps.jsonl",
          InventedStories.line("good", 1)
              + IntStream.range(0, 12)
                  .mapToObj(number -> "\n[1," + number + "]")
                  .collect(Collectors.joining()));
      await("a letter of each scrap")
          .atMost(PATIENCE)
          .until(() -> place.run("dead-letters", "list").out().lines().count() == 12);
      String id = place.run("dead-letters", "list").out().split(" ", 2)[0];
      int partition = Integer.parseInt(id.split("@", 2)[0]);
      send(place, "articles.dead-letter", partition, "garbage");
      send(place, "articles.dead-letter", partition, null);

      DatelineProcess.Ended list = place.run("dead-letters", "list");
      DatelineProcess.Ended replay = place.run("dead-letters", "replay", "--all");

      assertThat(list.status()).as(list.toString()).isEqualTo(1);
      assertThat(list.out().lines()).hasSize(13).last().asString().contains(" unreadable: ");
      assertThat(replay.status()).as(replay.toString()).isEqualTo(1);
      List<String> said = replay.out().lines().toList();
      assertThat(said).hasSize(13);
      assertThat(said.subList(0, 12)).allMatch(line -> line.contains(": still refused: MALFORMED"));
      assertThat(said.get(12)).contains(" unreadable: ");
      assertThat(said).extracting(line -> Integer.parseInt(line.split("[@: ]", 3)[1])).isSorted();
    }
  }

  /** Read as the length of a request, what TLS begins with is 352 MiB. */
  @Test
  void shouldTurnAwayAClientThatWantsTls() throws Exception {
    Workplace place = Workplace.in(folder, "tls");
    try (DatelineProcess up = place.up("--no-samples")) {
      up.awaitLine("ready", PATIENCE);
      String[] broker = place.bootstrap().split(":", 2);
      try (Socket socket = new Socket(broker[0], Integer.parseInt(broker[1]))) {
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket
            .getOutputStream()
            .write(new byte[] {0x16, 3, 1, 0, (byte) 0xf8, 1, 0, 0, (byte) 0xf4});

        assertThat(socket.getInputStream().read()).isEqualTo(-1);
      }
      place.drop("after.jsonl", InventedStories.line("after", 1));
      await("the line of a story after it")
          .atMost(PATIENCE)
          .until(() -> up.lines().stream().anyMatch(line -> line.startsWith("inbox ")));
    }
  }

  @Test
  void shouldPassOverARecordThatDeletesAStory() throws Exception {
    Workplace place = Workplace.in(folder, "tombstone");
    try (DatelineProcess up = place.up("--no-samples")) {
      up.awaitLine("ready", PATIENCE);
      send(place, "articles.enriched", 0, null);
      place.drop("after.jsonl", InventedStories.line("after", 1));

      await("the line of a story after it")
          .atMost(PATIENCE)
          .until(() -> up.lines().stream().anyMatch(line -> line.startsWith("inbox ")));
      DatelineProcess.Ended tried = place.run("routes", "try", "*:*");
      assertThat(tried.out()).as(tried.toString()).contains("1 of 1 stories would be delivered");
    }
  }

  @Test
  void shouldRunTwiceInAFolderAndSayWhenTheBrokerIsAway() throws Exception {
    Workplace place = Workplace.in(folder, "two");
    List<DatelineProcess> stages = new ArrayList<>();
    try (DatelineProcess up = place.up("--no-samples")) {
      up.awaitLine("ready", PATIENCE);
      List<Path> ready = Stream.of("one", "two").map(folder::resolve).toList();
      for (Path file : ready) {
        stages.add(
            place.start(
                List.of("enrich", "--config", place.config().toString()),
                Map.of(
                    "DATELINE_READY_FILE",
                    file.toString(),
                    "DATELINE_BOOTSTRAP",
                    place.bootstrap())));
      }
      await("both work").atMost(PATIENCE).until(() -> ready.stream().allMatch(Files::exists));

      up.kill();

      await("neither is ready")
          .atMost(Duration.ofSeconds(30))
          .until(() -> ready.stream().noneMatch(Files::exists));
      for (DatelineProcess stage : stages) {
        stage.stop(PATIENCE);
        assertThat(stage.ended(PATIENCE).err().lines())
            .anyMatch(
                line ->
                    line.matches(
                        "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d)"
                            + " WARN  ClusterPulse: the cluster gives no answer: .*"));
      }
    } finally {
      stages.forEach(DatelineProcess::close);
    }
  }

  @Test
  void shouldShowPrometheusHowManyStoriesBecameDeadLetters() throws Exception {
    Workplace place = Workplace.in(folder, "metrics");
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (DatelineProcess up = place.up("--no-samples", "--metrics", "127.0.0.1:" + port)) {
      up.awaitLine("ready", PATIENCE);
      send(place, "articles.raw", 0, "garbage");

      await("the letter is counted")
          .atMost(PATIENCE)
          .until(
              () ->
                  ask(port, "/metrics")
                      .contains("dateline_dead_letters_total{stage=\"enrich\"} 1.0"));
      assertThat(ask(port, "/metrics"))
          .contains(
              "dateline_dead_letters_total{stage=\"publish\"} 0.0",
              "dateline_ingest_source_files_refused 0.0",
              "kafka_stream_");
      assertThat(ask(port, "/ready")).isEqualTo("ready\n");
    }
  }

  @Test
  void shouldSayAtTheStartOfAStageThatATopicForgetsWhatItMustKeep() throws Exception {
    Workplace place = Workplace.in(folder, "forgetful");
    try (DatelineProcess up = place.up("--no-samples")) {
      up.awaitLine("ready", PATIENCE);
      alter(place, "ingest.checkpoints", "cleanup.policy", "delete");

      Path ready = folder.resolve("ready");
      try (DatelineProcess enrich =
          place.start(
              List.of("enrich", "--config", place.config().toString()),
              Map.of(
                  "DATELINE_READY_FILE",
                  ready.toString(),
                  "DATELINE_BOOTSTRAP",
                  place.bootstrap()))) {
        await("it works").atMost(PATIENCE).until(() -> Files.exists(ready));
        enrich.stop(PATIENCE);
        assertThat(enrich.ended(PATIENCE).err())
            .contains(
                "topic ingest.checkpoints: cleanup.policy is delete (wanted: compact); see: ");
      }
    }
  }

  private static void alter(Workplace place, String topic, String key, String value)
      throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", place.bootstrap()))) {
      admin
          .incrementalAlterConfigs(
              Map.of(
                  new ConfigResource(ConfigResource.Type.TOPIC, topic),
                  List.of(
                      new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET))))
          .all()
          .get();
    }
  }

  private static String ask(int port, String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
            BodyHandlers.ofString())
        .body();
  }

  private static void send(Workplace place, String topic, int partition, @Nullable String value)
      throws Exception {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", place.bootstrap()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer.send(record(topic, partition, value)).get();
    }
  }

  @SuppressWarnings("NullAway") // Kafka's own class does not say that a value may be null.
  private static ProducerRecord<byte[], byte[]> record(
      String topic, int partition, @Nullable String value) {
    return new ProducerRecord<>(
        topic,
        partition,
        "x:y".getBytes(StandardCharsets.UTF_8),
        value == null ? null : value.getBytes(StandardCharsets.UTF_8));
  }
}
