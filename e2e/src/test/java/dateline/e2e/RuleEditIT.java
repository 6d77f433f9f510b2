package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.model.EnrichedArticle;
import dateline.model.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editors change rules while stories flow through two instances of enrich. */
class RuleEditIT {
  private static final Duration START = Duration.ofSeconds(90);
  private static final Duration SETTLED = Duration.ofSeconds(2);
  private static final int IN_A_FILE = 20;
  private static final Duration BETWEEN_FILES = Duration.ofMillis(100);
  private static final int FILES = 200;
  private static final int FILES_BEFORE_THE_EDIT = 40;

  // What is wanted where nothing else is done: there a start takes less than five seconds. On a
  // machine that is slow, or busy with other things, a new set of rules is compiled by a JVM that
  // is compiled itself just then: there it has to be in force while stories still flow.
  private static final Duration IN_FORCE = Duration.ofSeconds(2);
  private static final Duration QUIET_START = Duration.ofSeconds(5);
  private static final Duration IN_FORCE_WHEN_BUSY = Duration.ofSeconds(12);

  @TempDir Path folder;

  @Test
  void shouldSwitchEveryInstanceWithinSecondsAndLabelNoStoryByAMixture() throws Exception {
    Workplace place = Workplace.in(folder, "rule-edit");
    edit(place, "before", "report");
    Instant start = Instant.now();
    try (DatelineProcess up = place.up("--no-samples")) {
      up.awaitLine("ready", START);
      Duration bound = bound(Duration.between(start, Instant.now()));
      try (DatelineProcess second = secondEnrich(place)) {
        Instant edited = editUnderLoad(place);

        try (CommittedStories<EnrichedArticle> stories =
            CommittedStories.enriched(place.bootstrap())) {
          await("all stories")
              .atMost(Duration.ofSeconds(90))
              .until(() -> stories.read().size() >= FILES * IN_A_FILE);
          assertThat(stories.readToEnd())
              .extracting(story -> story.getArticle().getGuid())
              .containsExactlyInAnyOrderElementsOf(
                  IntStream.range(0, FILES * IN_A_FILE).mapToObj(InventedStories::guid).toList());
          assertThat(stories.byPartition()).hasSize(4);
          stories.byPartition().values().forEach(each -> verify(each, edited, bound));
        }
        refuseABadEdit(place, up);
        second.stop(Duration.ofSeconds(30));
      }
      up.stop(Duration.ofSeconds(30));
    }
  }

  /** All stories of one partition, which one instance had. */
  private static void verify(List<EnrichedArticle> stories, Instant edited, Duration bound) {
    assertThat(stories)
        .extracting(RuleEditIT::houseTags)
        .containsOnly(List.of("before"), List.of("after"));
    assertThat(vocabularies(stories, "before")).hasSize(1);
    assertThat(vocabularies(stories, "after"))
        .hasSize(1)
        .doesNotContainAnyElementsOf(vocabularies(stories, "before"));
    Instant lastBefore =
        stories.stream()
            .filter(story -> houseTags(story).contains("before"))
            .map(story -> Objects.requireNonNull(story.getHops().getEnriched()))
            .max(Instant::compareTo)
            .orElseThrow();
    Duration took = Duration.between(edited, lastBefore);
    System.out.println("the last story by the rules before: " + took.toMillis() + " ms after");
    assertThat(took).isLessThan(bound);
  }

  private static void refuseABadEdit(Workplace place, DatelineProcess up) throws IOException {
    edit(place, "bad", "report AND (");
    up.awaitLine("refused, the rules before stay: tags/house.yml: bad.en.strong: ", START);
    place.drop("after-bad.jsonl", InventedStories.line("after-bad", 1));
    try (CommittedStories<EnrichedArticle> stories = CommittedStories.enriched(place.bootstrap())) {
      await("a story after the bad edit").atMost(START).until(() -> stories.has("after-bad"));
      assertThat(stories.read())
          .filteredOn(story -> "after-bad".equals(story.getArticle().getGuid()))
          .extracting(RuleEditIT::houseTags)
          .containsExactly(List.of("after"));
    }
  }

  @Test
  void shouldDeliverByANewRouteAndCreateItsTopic() throws Exception {
    Workplace place = Workplace.in(folder, "route-edit");
    Path routes = place.config().resolve("routes.yml");
    try (DatelineProcess up = place.up("--no-samples")) {
      up.awaitLine("ready", START);
      replace(
          routes,
          Files.readString(routes) + "\n  - name: late\n    query: report\n    topic: late\n");
      up.awaitLine("routes: your edit is published", START);
      await("the new desk's topic")
          .atMost(START)
          .until(() -> topics(place.bootstrap()).contains("desk.late"));

      AtomicInteger number = new AtomicInteger();
      try (CommittedStories<EnrichedArticle> late =
          CommittedStories.desk(place.bootstrap(), "late")) {
        await("a story on the new desk")
            .atMost(START)
            .pollInterval(Duration.ofMillis(500))
            .until(
                () -> {
                  int next = number.getAndIncrement();
                  place.drop("late-" + next + ".jsonl", InventedStories.line("late-" + next, 1));
                  return !late.read().isEmpty();
                });
      }
      up.stop(Duration.ofSeconds(30));
    }
  }

  /** Drops 200 stories a second; in the middle the rules change. Returns when they did. */
  private static Instant editUnderLoad(Workplace place) throws Exception {
    AtomicInteger file = new AtomicInteger();
    ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    try {
      var load =
          clock.scheduleAtFixedRate(
              () -> dropNext(place, file), 0, BETWEEN_FILES.toMillis(), TimeUnit.MILLISECONDS);
      await("the load before the edit")
          .atMost(START)
          .until(() -> file.get() >= FILES_BEFORE_THE_EDIT);
      Instant edited = Instant.now();
      edit(place, "after", "report");
      await("all of the load").atMost(START).until(() -> file.get() >= FILES || load.isDone());
      return edited;
    } finally {
      clock.shutdownNow();
      clock.awaitTermination(5, TimeUnit.SECONDS);
    }
  }

  private static void dropNext(Workplace place, AtomicInteger file) {
    int number = file.get();
    if (number < FILES) {
      int from = number * IN_A_FILE;
      try {
        place.drop("load-" + number + ".jsonl", InventedStories.lines(from, from + IN_A_FILE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      file.incrementAndGet();
    }
  }

  /**
   * An enrich of its own beside that of {@code up}; returns when they share the partitions, and it
   * is ready and stays so: an instance that has only begun takes longer to change its rules.
   */
  private DatelineProcess secondEnrich(Workplace place) throws Exception {
    Path ready = folder.resolve("second.ready");
    DatelineProcess second =
        place.start(
            List.of(
                "enrich", "--bootstrap", place.bootstrap(), "--config", place.config().toString()),
            Map.of(
                "DATELINE_STATE_DIR", folder.resolve("second").toString(),
                "DATELINE_READY_FILE", ready.toString()));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", place.bootstrap()))) {
      await("two instances that share the work")
          .atMost(START)
          .until(
              () ->
                  members(admin).stream()
                          .filter(member -> !member.assignment().topicPartitions().isEmpty())
                          .count()
                      == 2);
    }
    await("the second to be ready").atMost(START).during(SETTLED).until(() -> Files.exists(ready));
    return second;
  }

  private static Collection<MemberDescription> members(Admin admin) throws Exception {
    return admin.describeConsumerGroups(List.of("dateline-enrich")).all().get().values().stream()
        .flatMap(group -> group.members().stream())
        .toList();
  }

  private static Collection<String> topics(String bootstrap) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      return admin.listTopics().names().get();
    }
  }

  private static void edit(Workplace place, String code, String strong) throws IOException {
    replace(
        place.config().resolve("tags").resolve("house.yml"),
        """
        scheme: house
        topics:
          - code: %s
            name: a report
            en:
              strong: '%s'
        """
            .formatted(code, strong));
  }

  /** As editors' programs save: all at once. */
  private static void replace(Path file, String text) throws IOException {
    Path half = Files.writeString(file.resolveSibling("half.tmp"), text);
    Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static List<String> houseTags(EnrichedArticle story) {
    return story.getEnrichment().getTags().stream()
        .filter(tag -> tag.getScheme().equals("house"))
        .map(Tag::getCode)
        .toList();
  }

  private static List<String> vocabularies(List<EnrichedArticle> stories, String tag) {
    return stories.stream()
        .filter(story -> houseTags(story).contains(tag))
        .map(story -> story.getEnrichment().getVocabulary())
        .distinct()
        .toList();
  }

  private static Duration bound(Duration start) {
    return start.compareTo(QUIET_START) < 0 ? IN_FORCE : IN_FORCE_WHEN_BUSY;
  }
}
