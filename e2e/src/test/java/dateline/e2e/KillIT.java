package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.model.EnrichedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kill -9 in the middle of the flow: nothing is lost or doubled, and stories soon flow again. */
class KillIT {
  private static final int STORIES = 5_000;
  private static final int IN_A_FILE = 250;
  private static final int BEFORE_THE_KILL = 1_500;
  private static final Duration START = Duration.ofSeconds(60);

  // What is wanted; with Kafka's default timeouts it would be 45 s. A machine that is busy with
  // other things shows it by its very first start, and is then allowed a multiple of that.
  private static final Duration AFTER_A_KILL = Duration.ofSeconds(12);
  private static final Duration AFTER_A_STOP = Duration.ofSeconds(6);
  private static final Duration CLEAN_STOP = Duration.ofSeconds(10);

  @TempDir Path folder;

  @Test
  void shouldDeliverEachStoryOnceThroughAKillAndTakeNewOnesSoon() throws Exception {
    Workplace place = Workplace.in(folder, "kill");
    int before;
    Duration first;
    Instant start = Instant.now();
    try (DatelineProcess killed = place.up("--no-samples")) {
      killed.awaitLine("ready", START);
      first = report("first start: ready", start);
      dropAll(place);
      before = killInTheMiddle(place, killed);
    }
    assertThat(before).isLessThan(STORIES);
    Duration afterKill = longer(AFTER_A_KILL, first.multipliedBy(5).dividedBy(2));
    Duration afterStop = longer(AFTER_A_STOP, first.multipliedBy(3).dividedBy(2));

    try (DatelineProcess restarted = flowsAgain(place, "after-kill", afterKill)) {
      awaitAll(place, STORIES + 1);
      assertThat(guids(place)).containsExactlyInAnyOrderElementsOf(wanted("after-kill"));
      assertThat(restarted.stop(Duration.ofSeconds(15))).isLessThan(CLEAN_STOP);
    }

    try (DatelineProcess again = flowsAgain(place, "after-stop", afterStop)) {
      awaitAll(place, STORIES + 2);
      assertThat(guids(place))
          .containsExactlyInAnyOrderElementsOf(wanted("after-kill", "after-stop"));
      assertThat(again.stop(Duration.ofSeconds(15))).isLessThan(CLEAN_STOP);
    }
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? b : a;
  }

  private static void dropAll(Workplace place) throws IOException {
    for (int from = 0; from < STORIES; from += IN_A_FILE) {
      place.drop("invented-" + from + ".jsonl", InventedStories.lines(from, from + IN_A_FILE));
    }
  }

  private static int killInTheMiddle(Workplace place, DatelineProcess process) throws Exception {
    try (CommittedStories<EnrichedArticle> stories = CommittedStories.enriched(place.bootstrap())) {
      await("stories before the kill")
          .atMost(Duration.ofSeconds(60))
          .pollInterval(Duration.ofMillis(5))
          .until(() -> stories.read().size() >= BEFORE_THE_KILL);
      process.kill();
      System.out.println("killed with " + stories.read().size() + " stories seen");
      return stories.read().size();
    }
  }

  /** Starts once more with a new story in the inbox; returns when stories come out again. */
  private static DatelineProcess flowsAgain(Workplace place, String guid, Duration bound)
      throws IOException {
    place.drop(guid + ".jsonl", InventedStories.line(guid, 1));
    Instant start = Instant.now();
    DatelineProcess process = place.up("--no-samples");
    try {
      process.awaitLine("ready", START);
      report(guid + ": ready", start);
      try (CommittedStories<EnrichedArticle> stories =
          CommittedStories.enriched(place.bootstrap())) {
        await("a story labelled after the start")
            .atMost(START)
            .pollInterval(Duration.ofMillis(20))
            .until(() -> stories.read().stream().anyMatch(story -> enriched(story).isAfter(start)));
      }
      assertThat(report(guid + ": stories flow", start)).isLessThan(bound);
      return process;
    } catch (IOException | RuntimeException | Error e) {
      process.close();
      throw e;
    }
  }

  private static void awaitAll(Workplace place, int count) throws IOException {
    try (CommittedStories<EnrichedArticle> stories = CommittedStories.enriched(place.bootstrap())) {
      await("all stories")
          .atMost(Duration.ofSeconds(90))
          .pollInterval(Duration.ofMillis(100))
          .until(() -> stories.read().stream().map(KillIT::guid).distinct().count() >= count);
    }
  }

  private static Instant enriched(EnrichedArticle story) {
    return Objects.requireNonNull(story.getHops().getEnriched());
  }

  private static List<String> guids(Workplace place) throws IOException {
    try (CommittedStories<EnrichedArticle> stories = CommittedStories.enriched(place.bootstrap())) {
      return stories.readToEnd().stream().map(KillIT::guid).toList();
    }
  }

  private static List<String> wanted(String... more) {
    return Stream.concat(
            IntStream.range(0, STORIES).mapToObj(InventedStories::guid), Arrays.stream(more))
        .toList();
  }

  private static String guid(EnrichedArticle story) {
    return String.valueOf(story.getArticle().getGuid());
  }

  private static Duration report(String what, Instant start) {
    Duration took = Duration.between(start, Instant.now());
    System.out.println(what + " after " + took.toMillis() + " ms");
    return took;
  }
}
