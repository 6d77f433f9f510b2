package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.model.EnrichedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpIT {
  private static final Duration START = Duration.ofSeconds(60);

  @TempDir Path folder;

  @Test
  void shouldDeliverADroppedStoryAndReplayNothingAfterACleanStop() throws Exception {
    Workplace place = Workplace.in(folder, "up");
    try (DatelineProcess first = place.up("--no-samples")) {
      first.awaitLine("ready", START);
      assertThat(untilOnTheDesk(place, "first")).isLessThan(Duration.ofSeconds(5));
      assertThat(untilOnTheDesk(place, "second")).isLessThan(Duration.ofSeconds(5));
      assertThat(first.stop(Duration.ofSeconds(20))).isLessThan(Duration.ofSeconds(10));
    }
    try (DatelineProcess second = place.up("--no-samples")) {
      second.awaitLine("ready", START);
      assertThat(untilOnTheDesk(place, "third")).isLessThan(Duration.ofSeconds(12));
      try (CommittedStories<EnrichedArticle> stories =
          CommittedStories.enriched(place.bootstrap())) {
        assertThat(stories.readToEnd())
            .extracting(story -> story.getArticle().getGuid())
            .containsExactlyInAnyOrder("first", "second", "third");
      }
    }
  }

  private static Duration untilOnTheDesk(Workplace place, String guid) throws IOException {
    try (CommittedStories<EnrichedArticle> desk =
        CommittedStories.desk(place.bootstrap(), "world")) {
      desk.readToEnd();
      long start = System.nanoTime();
      place.drop(guid + ".jsonl", InventedStories.line(guid, 1));
      await(guid).atMost(START).pollInterval(Duration.ofMillis(10)).until(() -> desk.has(guid));
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      System.out.println(guid + ": on desk.world after " + took.toMillis() + " ms");
      return took;
    }
  }
}
