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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes share the sources, whose files are added, changed, spoilt and removed meanwhile.
 */
class ChangedSourcesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path folder;

  @Test
  void shouldRunWhatTheFilesSayWithoutARestart() throws Exception {
    Workplace place = Workplace.in(folder, "changed");
    try (EmbeddedBroker broker =
        EmbeddedBroker.start(
            folder.resolve("broker"), Ports.anyFree(), Ports.anyFree(), Map.of())) {
      String bootstrap = broker.bootstrap();
      DatelineProcess.Ended tooSoon = place.run("ingest", "--bootstrap", bootstrap);
      assertThat(tooSoon.status()).isEqualTo(3);
      assertThat(tooSoon.err())
          .endsWith(
              "create them, with the same --config if any: dateline topics --create --bootstrap "
                  + bootstrap
                  + "\n");
      assertThat(place.run("topics", "--create", "--bootstrap", bootstrap).status()).isZero();
      try (DatelineProcess one = start(place, bootstrap, "1");
          DatelineProcess two = start(place, bootstrap, "2");
          CommittedStories<RawArticle> raw = CommittedStories.raw(bootstrap)) {
        for (int source = 0; source < 4; source++) {
          write(place, source, "in-" + source);
        }
        for (int source = 0; source < 4; source++) {
          drop(place, "in-" + source, "added-" + source);
        }
        for (int source = 0; source < 4; source++) {
          String guid = "added-" + source;
          await(guid).atMost(PATIENCE).until(() -> raw.has(guid));
        }

        write(place, 0, "moved");
        Files.writeString(file(place, 1), "directry: {path: nowhere}\n");
        Files.delete(file(place, 2));
        drop(place, "moved", "changed-0");
        await().atMost(PATIENCE).until(() -> raw.has("changed-0"));
        drop(place, "in-1", "spoilt-1");
        await().atMost(PATIENCE).until(() -> raw.has("spoilt-1"));
        Path left = drop(place, "in-2", "removed-2");
        drop(place, "in-3", "same-3");
        await().atMost(PATIENCE).until(() -> raw.has("same-3"));

        assertThat(left).exists();
        assertThat(raw.readToEnd())
            .extracting(story -> String.valueOf(story.getArticle().getGuid()))
            .containsExactlyInAnyOrder(
                "added-0", "added-1", "added-2", "added-3", "changed-0", "spoilt-1", "same-3");
        assertThat(one.stop(Duration.ofSeconds(20))).isLessThan(Duration.ofSeconds(10));
        assertThat(two.stop(Duration.ofSeconds(20))).isLessThan(Duration.ofSeconds(10));
      }
    }
  }

  private static Path file(Workplace place, int source) {
    return place.config().resolve("sources").resolve("changing-" + source + ".yml");
  }

  private static void write(Workplace place, int source, String path) throws IOException {
    Files.writeString(
        file(place, source),
        "format: json-lines\ndirectory:\n  path: " + path + "\n  settle: 50ms\n");
  }

  private static Path drop(Workplace place, String path, String guid) throws IOException {
    Path in = Files.createDirectories(place.data().resolve(path));
    Path half = Files.writeString(in.resolve(guid + ".part"), InventedStories.line(guid, 1));
    return Files.move(half, in.resolve(guid + ".jsonl"));
  }

  private DatelineProcess start(Workplace place, String bootstrap, String name) throws IOException {
    Path ready = folder.resolve(name + ".ready");
    DatelineProcess process =
        place.start(
            List.of("ingest", "--bootstrap", bootstrap, "--config", place.config().toString()),
            Map.of("DATELINE_READY_FILE", ready.toString()));
    await("process " + name).atMost(PATIENCE).until(() -> Files.exists(ready));
    return process;
  }
}
