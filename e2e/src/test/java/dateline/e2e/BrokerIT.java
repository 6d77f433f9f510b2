package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.kafka.KafkaContainer;

/** The three stages as processes of their own, against a broker in a container. */
class BrokerIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;

  private final Map<String, DatelineProcess> stages = new HashMap<>();

  @BeforeAll
  static void requireEngine() throws InterruptedException {
    Engine.require();
  }

  @AfterEach
  void killStages() {
    stages.values().forEach(DatelineProcess::close);
  }

  @Test
  void shouldTakeAStoryFromTheInboxToTheDesks() throws Exception {
    try (KafkaContainer kafka = new KafkaContainer("apache/kafka:4.3.1")) {
      kafka.start();
      Workplace place = Workplace.in(folder, "broker");
      String bootstrap = kafka.getBootstrapServers();

      assertThat(place.run("topics", "--create", "--bootstrap", bootstrap).status()).isZero();
      for (String stage : List.of("ingest", "enrich", "publish")) {
        start(place, stage, bootstrap);
      }
      stages.keySet().forEach(this::awaitReady);
      place.drop("story.jsonl", InventedStories.line("over-there", 1));

      assertThat(tail(place, bootstrap, "world", "--json"))
          .startsWith("{\"article\":{\"id\":\"inbox:over-there\",")
          .contains("\"enrichment\":{", "\"code\":\"NO\"");
      assertThat(tail(place, bootstrap, "world.ninjs"))
          .startsWith("{")
          .contains("over-there", "\"standard\":{");
      assertThat(tail(place, bootstrap, "europe")).contains("  [Norway]  {");
      for (Map.Entry<String, DatelineProcess> stage : stages.entrySet()) {
        assertThat(stage.getValue().stop(Duration.ofSeconds(30)))
            .as(stage.getKey())
            .isLessThan(Duration.ofSeconds(10));
        assertThat(readyFile(stage.getKey())).doesNotExist();
      }
    }
  }

  private void start(Workplace place, String stage, String bootstrap) throws IOException {
    List<String> line = new ArrayList<>(List.of(stage, "--bootstrap", bootstrap));
    line.addAll(List.of("--config", place.config().toString()));
    Map<String, String> environment = Map.of("DATELINE_READY_FILE", readyFile(stage).toString());
    stages.put(stage, place.start(line, environment));
  }

  private void awaitReady(String stage) {
    await(stage + " ready").atMost(PATIENCE).until(() -> Files.exists(readyFile(stage)));
  }

  private Path readyFile(String stage) {
    return folder.resolve(stage + ".ready");
  }

  private static String tail(Workplace place, String bootstrap, String desk, String... more)
      throws Exception {
    List<String> line = new ArrayList<>(List.of("tail", desk, "--bootstrap", bootstrap));
    line.addAll(List.of("--from-beginning", "--max", "1", "--timeout", "30s"));
    line.addAll(List.of(more));
    DatelineProcess.Ended ended = place.run(line.toArray(String[]::new));
    assertThat(ended.status()).as(ended.toString()).isZero();
    return ended.out();
  }
}
