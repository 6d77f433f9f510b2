package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.Article;
import dateline.model.Status;
import dateline.publish.route.Format;
import dateline.publish.route.Routes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * What a desk has in the end does not depend on the order in which a story's versions arrived, nor
 * on how often. Each try is a newsroom's day: many stories at once, through one topology.
 */
class ShuffledVersionsTest {
  private static final int TRIES = 10;
  private static final int STORIES = 25;

  /** After which news a desk has the story. */
  private static final Set<String> HAS = Set.of("new", "supersedes");

  private static final Duration LONGEST_EMBARGO = Duration.ofHours(3);
  private static final Routes EDITED =
      new Routes(
          List.of(
              TestDesks.route("europe", "region:150", "europe", Format.AVRO),
              TestDesks.route("harbour", "region:142", "harbour", Format.AVRO)));

  @Property(tries = TRIES)
  void shouldEndAlikeInAnyOrder(
      @ForAll("versions") List<List<TestStory>> stories, @ForAll Random random) {
    Map<String, Map<String, String>> has = has(stories, random);

    for (int i = 0; i < stories.size(); i++) {
      List<TestStory> versions = stories.get(i);
      assertThat(has.get(shuffled(i))).as("%s", versions).isEqualTo(has.get(inOrder(i)));
      assertThat(has.get(inOrder(i))).as("%s", versions).isEqualTo(wanted(versions));
    }
  }

  /**
   * Routes are edited while the versions arrive: Asia loses its route, and a new desk gets it.
   * Which desks have a story then depends on whether its last version came before the edit, but
   * none is left with other than that, nor with a killed one.
   */
  @Property(tries = TRIES)
  void shouldLeaveEveryDeskWithTheLastVersionWhenRoutesChangeInBetween(
      @ForAll("versions") List<List<TestStory>> stories, @ForAll Random random) {
    List<TestStory> arrivals = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      for (TestStory version : stories.get(i)) {
        arrivals.addAll(Collections.nCopies(1 + random.nextInt(3), version.of(shuffled(i))));
      }
    }
    Collections.shuffle(arrivals, random);
    int edit = random.nextInt(arrivals.size() + 1);
    Map<String, Map<String, String>> usable = new TreeMap<>();
    for (int i = 0; i < stories.size(); i++) {
      usable.put(shuffled(i), new TreeMap<>());
    }
    try (TestDesks desks = new TestDesks()) {
      arrivals.subList(0, edit).forEach(desks::publish);
      desks.switchTo(EDITED);
      arrivals.subList(edit, arrivals.size()).forEach(desks::publish);
      desks.pass(LONGEST_EMBARGO);
      gather(desks, List.of("asia", "europe", "harbour"), usable);
    }

    for (int i = 0; i < stories.size(); i++) {
      List<TestStory> versions = stories.get(i);
      String last = String.valueOf(versions.get(versions.size() - 1).version());
      Map<String, String> got = usable.getOrDefault(shuffled(i), Map.of());
      assertThat(got.values()).as("%s", versions).allMatch(last::equals);
      if (isKilled(versions)) {
        assertThat(got).as("%s", versions).isEmpty();
      }
    }
  }

  /**
   * Publishes every story twice, as two: in order, and shuffled with repetitions; all mixed.
   *
   * @return story to desk to the version that it has after all embargoes
   */
  private static Map<String, Map<String, String>> has(
      List<List<TestStory>> stories, Random random) {
    List<TestStory> arrivals = new ArrayList<>();
    Map<String, Map<String, String>> usable = new TreeMap<>();
    for (int i = 0; i < stories.size(); i++) {
      for (TestStory version : stories.get(i)) {
        for (int times = random.nextInt(3); times >= 0; times--) {
          arrivals.add(version.of(shuffled(i)));
        }
      }
      usable.put(shuffled(i), new TreeMap<>());
      usable.put(inOrder(i), new TreeMap<>());
    }
    Collections.shuffle(arrivals, random);
    try (TestDesks desks = new TestDesks()) {
      arrivals.forEach(desks::publish);
      for (int i = 0; i < stories.size(); i++) {
        String id = inOrder(i);
        stories.get(i).forEach(version -> desks.publish(version.of(id)));
      }
      desks.pass(LONGEST_EMBARGO);
      gather(desks, List.of("asia", "europe"), usable);
      assertThat(desks.deadLetters()).isEmpty();
    }
    return usable;
  }

  /** Notes which desks have which version, by what they were told. */
  private static void gather(
      TestDesks desks, List<String> names, Map<String, Map<String, String>> usable) {
    for (String desk : names) {
      for (TestDesks.Told told : desks.deliveries(desk)) {
        Article article = told.story().getArticle();
        usable.computeIfPresent(
            article.getId(),
            (id, versions) -> {
              if (HAS.contains(told.change())) {
                versions.put(desk, article.getVersion());
              } else {
                versions.remove(desk);
              }
              return versions;
            });
      }
    }
  }

  private static boolean isKilled(List<TestStory> versions) {
    return versions.stream().anyMatch(version -> version.status() == Status.CANCELED);
  }

  private static String inOrder(int story) {
    return "pinewire:in-order-" + story;
  }

  private static String shuffled(int story) {
    return "pinewire:shuffled-" + story;
  }

  /** What the last version alone says which desk has. */
  private static Map<String, String> wanted(List<TestStory> versions) {
    TestStory last = versions.get(versions.size() - 1);
    if (isKilled(versions) || last.status() != Status.USABLE) {
      return Map.of();
    }
    return last.regions().stream()
        .filter(region -> !region.equals("BR"))
        .collect(
            Collectors.toMap(
                region -> region.equals("JP") ? "asia" : "europe",
                region -> String.valueOf(last.version())));
  }

  @Provide
  Arbitrary<List<List<TestStory>>> versions() {
    return regions()
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .flatMap(ShuffledVersionsTest::numbered)
        .list()
        .ofSize(STORIES);
  }

  private static Arbitrary<List<String>> regions() {
    return Arbitraries.of("JP", "FR", "BR").set().ofMaxSize(3).map(List::copyOf);
  }

  private static Arbitrary<List<TestStory>> numbered(List<List<String>> regions) {
    Arbitrary<Status> status =
        Arbitraries.frequency(
            Tuple.of(8, Status.USABLE), Tuple.of(2, Status.WITHHELD), Tuple.of(1, Status.CANCELED));
    Arbitrary<Integer> embargoHours =
        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 2));
    List<Arbitrary<TestStory>> versions = new ArrayList<>();
    for (int i = 0; i < regions.size(); i++) {
      int version = i + 1;
      List<String> about = regions.get(i);
      versions.add(
          Combinators.combine(status, embargoHours)
              .as(
                  (is, hours) -> {
                    TestStory story = new TestStory(TestStory.ID, version, is, about, null);
                    return hours == 0 ? story : story.embargoed(Duration.ofHours(hours));
                  }));
    }
    return Combinators.combine(versions).as(all -> all);
  }
}
