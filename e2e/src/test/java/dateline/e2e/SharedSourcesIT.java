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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two ingest processes share twenty sources, and one or the other is killed ten times at moments
 * that a seed decides.
 */
class SharedSourcesIT {
  private static final int SOURCES = 20;
  private static final int KILLS = 10;
  private static final int FILES_A_WAVE = 3;
  private static final int STORIES_A_FILE = 5;
  private static final int WAVE = SOURCES * FILES_A_WAVE * STORIES_A_FILE;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path folder;

  private final Random random = new Random(seed());
  private final List<String> guids = new ArrayList<>();
  private int starts;

  @Test
  void shouldTakeInEachStoryOnceWhicheverProcessDies() throws Exception {
    Workplace place = Workplace.in(folder, "shared");
    writeSources(place);
    try (EmbeddedBroker broker =
        EmbeddedBroker.start(
            folder.resolve("broker"), Ports.anyFree(), Ports.anyFree(), Map.of())) {
      String bootstrap = broker.bootstrap();
      assertThat(place.run("topics", "--create", "--bootstrap", bootstrap).status()).isZero();
      DatelineProcess[] pair = {start(place, bootstrap), start(place, bootstrap)};
      try (CommittedStories<RawArticle> raw = CommittedStories.raw(bootstrap)) {
        for (int wave = 0; wave < KILLS; wave++) {
          drop(place, wave);
          int from = raw.read().size();
          int until = Math.min(guids.size(), from + 1 + random.nextInt(WAVE));
          await("stories before kill " + wave)
              .atMost(PATIENCE)
              .pollInterval(Duration.ofMillis(1))
              .until(() -> raw.read().size() >= until);
          int victim = random.nextInt(pair.length);
          pair[victim].kill();
          pair[victim] = start(place, bootstrap);
        }
        await("all stories")
            .atMost(PATIENCE)
            .pollInterval(Duration.ofMillis(50))
            .until(() -> raw.read().size() >= guids.size());
        assertThat(raw.readToEnd())
            .extracting(story -> String.valueOf(story.getArticle().getGuid()))
            .containsExactlyInAnyOrderElementsOf(guids);
        for (DatelineProcess process : pair) {
          assertThat(process.stop(Duration.ofSeconds(20))).isLessThan(Duration.ofSeconds(10));
        }
        assertThat(raw.readToEnd()).hasSameSizeAs(guids);
      } finally {
        for (DatelineProcess process : pair) {
          process.close();
        }
      }
    }
  }

  private static void writeSources(Workplace place) throws IOException {
    for (int source = 0; source < SOURCES; source++) {
      Files.writeString(
          place.config().resolve("sources").resolve("shared-" + source + ".yml"),
          "format: json-lines\ndirectory:\n  path: shared/" + source + "\n  settle: 50ms\n");
      Files.createDirectories(inbox(place, source));
    }
  }

  /** Starts an ingest process and goes on at once: the other one may be killed before it is up. */
  private DatelineProcess start(Workplace place, String bootstrap) throws IOException {
    starts++;
    Path ready = folder.resolve(starts + ".ready");
    DatelineProcess process =
        place.start(
            List.of("ingest", "--bootstrap", bootstrap, "--config", place.config().toString()),
            Map.of("DATELINE_READY_FILE", ready.toString()));
    if (starts <= 2) {
      await("process " + starts).atMost(PATIENCE).until(() -> Files.exists(ready));
    }
    return process;
  }

  private void drop(Workplace place, int wave) throws IOException {
    for (int file = 0; file < FILES_A_WAVE; file++) {
      for (int source = 0; source < SOURCES; source++) {
        String name = "s%d-w%d-f%d".formatted(source, wave, file);
        StringBuilder lines = new StringBuilder();
        for (int story = 0; story < STORIES_A_FILE; story++) {
          String guid = name + "-" + story;
          guids.add(guid);
          lines.append(InventedStories.line(guid, guids.size()));
        }
        Path half = inbox(place, source).resolve(name + ".part");
        Files.writeString(half, lines);
        Files.move(half, inbox(place, source).resolve(name + ".jsonl"));
      }
    }
  }

  private static Path inbox(Workplace place, int source) {
    return place.data().resolve("shared").resolve(String.valueOf(source));
  }

  /** Set {@code dateline.seed} to see a failure again. */
  private static long seed() {
    long seed = Long.getLong("dateline.seed", System.nanoTime());
    System.out.println("dateline.seed=" + seed);
    return seed;
  }
}
