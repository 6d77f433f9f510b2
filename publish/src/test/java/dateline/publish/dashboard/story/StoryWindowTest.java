package dateline.publish.dashboard.story;

import static dateline.publish.TestStory.START;
import static dateline.publish.TestStory.kill;
import static dateline.publish.TestStory.usable;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EnrichedArticle;
import dateline.publish.TestStory;
import dateline.publish.dashboard.story.Entry.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StoryWindowTest {
  private static final Instant NOW = START.plus(Duration.ofMinutes(30));
  private static final WindowSize SIZE = new WindowSize(5, 1 << 20, Duration.ofHours(1));

  private final StoryWindow window = begun(SIZE);
  private long offset;

  private static StoryWindow begun(WindowSize size) {
    StoryWindow window = new StoryWindow(size);
    window.begin(new long[] {0, 0}, NOW);
    return window;
  }

  @Test
  void shouldShowOnlyTheLatestVersionOfAStory() {
    add(usable(1, "KR").record());
    add(usable(2, "KR").record());

    assertThat(all()).extracting(Entry::kind).containsExactly(Kind.REPLACEMENT);
    assertThat(line(all().get(0))).contains("version 2").doesNotContain("version 1");
  }

  @Test
  void shouldNotGoBackToAnEarlierVersionNorTakeOneTwice() {
    add(usable(2, "KR").record());
    add(usable(1, "KR").record());
    add(usable(2, "KR").record());

    assertThat(all()).hasSize(1);
    assertThat(line(all().get(0))).contains("version 2");
  }

  @Test
  void shouldTellWhatEachVersionChanged() {
    EnrichedArticle first = usable(1, "KR").record();
    first.getArticle().setBody("One.\n\nTwo.\n\nThree.");
    EnrichedArticle second = usable(2, "KR").record();
    second.getArticle().setHeadline(first.getArticle().getHeadline());
    second.getArticle().setBody("One.\n\nTwo, corrected.\n\nThree.\n\nFour.");
    add(first);
    add(second);

    List<History.Step> steps = all().get(0).history().steps();

    assertThat(steps).extracting(History.Step::version).containsExactly("1", "2");
    assertThat(steps.get(0).changed()).isEmpty();
    assertThat(steps.get(1).changed()).containsExactly("text");
    assertThat(steps.get(1).added()).isEqualTo(2);
    assertThat(steps.get(1).removed()).isOne();
    assertThat(FullStory.of(all().get(0)).at("/versions")).hasSize(2);
  }

  @Test
  @Timeout(20)
  void shouldCompareVersionsOfVeryManyParagraphs() {
    EnrichedArticle first = usable(1, "KR").record();
    EnrichedArticle second = usable(2, "KR").record();
    first.getArticle().setBody(paragraphs(0));
    second.getArticle().setBody(paragraphs(200_000));
    StoryWindow large = begun(new WindowSize(5, 1 << 28, Duration.ofHours(1)));
    var unused = large.add(new Place(0, 0, START), first, NOW);

    Entry entry = large.add(new Place(0, 1, START), second, NOW).orElseThrow();

    assertThat(entry.history().steps().get(1).added()).isEqualTo(200_000);
    assertThat(entry.history().steps().get(1).removed()).isEqualTo(200_000);
  }

  private static String paragraphs(int from) {
    return IntStream.range(from, from + 200_000)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining("\n\n"));
  }

  @Test
  void shouldKeepTheLatestVersionsOfAStoryThatHasVeryMany() {
    for (int version = 1; version <= 30; version++) {
      add(usable(version, "KR").record());
    }

    assertThat(all().get(0).history().steps())
        .hasSize(20)
        .extracting(History.Step::version)
        .startsWith("11")
        .endsWith("30");
  }

  @Test
  void shouldKeepNoWordsOfTheVersionsOfAStoryThatMustNotBeShown() {
    add(usable(1, "KR").record());
    add(usable(2, "KR").embargoed(Duration.ofHours(2)).record());

    assertThat(all().get(0).history().steps())
        .hasSize(2)
        .extracting(History.Step::headline)
        .containsOnlyNulls();
    assertThat(all().get(0).history().steps().get(1).changed()).containsExactly("embargo");
    window.advance(START.plus(Duration.ofHours(2)));
    assertThat(all().get(0).history().steps())
        .hasSize(3)
        .last()
        .satisfies(step -> assertThat(step.headline()).contains("version 2"));

    add(kill(3).record());

    assertThat(all().get(0).history().steps())
        .hasSize(4)
        .extracting(History.Step::headline)
        .containsOnlyNulls();
  }

  @Test
  void shouldShowAStoryThatWaitsForItsTimeForAsLongAsItDoesAndThenFromThere() {
    Duration embargo = Duration.ofHours(5);
    add(usable(1, "KR").embargoed(embargo).record());

    for (int hours = 1; hours < 5; hours++) {
      assertThat(window.advance(START.plus(Duration.ofHours(hours)))).isEmpty();
      assertThat(all()).as("after %d hours", hours).hasSize(1);
      assertThat(line(all().get(0))).contains("\"embargoed\":true").doesNotContain("Lantern");
    }
    assertThat(window.advance(START.plus(embargo))).hasSize(1);

    assertThat(line(all().get(0))).contains("Lantern");
    assertThat(window.advance(START.plus(embargo).plus(SIZE.age()).plusSeconds(1))).isEmpty();
    assertThat(all()).isEmpty();
  }

  @Test
  void shouldForgetTheWordsOfAKilledStoryForGood() {
    add(usable(1, "KR").record());
    add(kill(2).record());
    add(usable(3, "KR").record());

    assertThat(all()).extracting(Entry::kind).containsExactly(Kind.KILL);
    assertThat(line(all().get(0))).doesNotContain("Lantern");
    assertThat(FullStory.of(all().get(0)).toString()).doesNotContain("antern festival", "lanterns");
  }

  @Test
  void shouldShowNothingOfAnEmbargoedStoryButThatItComes() {
    add(usable(1, "KR").embargoed(Duration.ofHours(1)).record());

    Entry held = all().get(0);
    assertThat(line(held)).contains("\"embargoed\":true").doesNotContain("Lantern", "KR");
    assertThat(FullStory.of(held).toString())
        .doesNotContain("antern festival", "lanterns", "\"KR\"");
  }

  @Test
  void shouldNotLetAQueryFindOutWhatIsUnderEmbargo() {
    window.watch(List.of(Filter.of("lantern*"), Filter.of("region:KR")));
    add(usable(1, "KR").embargoed(Duration.ofHours(1)).record());

    assertThat(all().get(0).matches(Filter.of("lantern*"))).isFalse();
    assertThat(all().get(0).matches(Filter.of("region:KR"))).isFalse();
    assertThat(all().get(0).matches(Filter.of("festival"))).isFalse();
    assertThat(all().get(0).matches(Filter.of("source:pinewire"))).isTrue();
  }

  @Test
  void shouldShowAStoryWhenItsEmbargoIsOver() {
    add(usable(1, "KR").embargoed(Duration.ofHours(1)).record());

    assertThat(window.advance(START.plus(Duration.ofMinutes(59)))).isEmpty();
    assertThat(window.advance(START.plus(Duration.ofHours(1)))).hasSize(1);
    assertThat(all()).extracting(Entry::kind).containsExactly(Kind.RELEASE);
    assertThat(line(all().get(0)))
        .contains("Lantern", "\"released\":true")
        .doesNotContain("\"embargoed\":true", "\"replaces\":true");
  }

  @Test
  void shouldCallAVersionAReplacementOnlyWhereSomebodyMayHaveReadAnEarlierOne() {
    add(usable(1, "KR").embargoed(Duration.ofHours(1)).record());
    add(usable(2, "KR").embargoed(Duration.ofHours(1)).record());
    assertThat(line(all().get(0))).doesNotContain("\"replaces\":true");
    window.advance(START.plus(Duration.ofHours(1)));
    assertThat(line(all().get(0))).doesNotContain("\"replaces\":true");

    add(usable(3, "KR").record(), START.plus(Duration.ofHours(2)));

    assertThat(line(all().get(0)))
        .contains("version 3", "\"replaces\":true")
        .doesNotContain("\"released\":true");
  }

  @Test
  void shouldSayOfAnUpdateUnderEmbargoThatItReplacesWhatWasReadBefore() {
    add(usable(1, "KR").record());
    add(usable(2, "KR").embargoed(Duration.ofHours(1)).record());
    window.advance(START.plus(Duration.ofHours(1)));

    assertThat(line(all().get(0))).contains("\"replaces\":true", "\"released\":true");
  }

  @Test
  void shouldSayWhenAStoryCameAndOfOneThatWasHeldWhenItCameOut() {
    add(usable(1, "KR").of("pinewire:free").record());
    add(usable(1, "KR").embargoed(Duration.ofHours(1)).record());
    window.advance(START.plus(Duration.ofHours(1)));

    assertThat(all())
        .extracting(StoryWindowTest::line)
        .satisfiesExactly(
            free -> assertThat(free).contains("\"came\":" + START.toEpochMilli()),
            held ->
                assertThat(held)
                    .contains("\"came\":" + START.plus(Duration.ofHours(1)).toEpochMilli()));
  }

  @Test
  void shouldNotShowAStoryThatWasKilledDuringItsEmbargo() {
    add(usable(1, "KR").embargoed(Duration.ofHours(1)).record());
    add(kill(2).record());

    assertThat(window.advance(START.plus(Duration.ofHours(1)))).isEmpty();
    assertThat(all()).extracting(Entry::kind).containsExactly(Kind.KILL);
  }

  @Test
  void shouldTellAfterwardsThatAnEmbargoEndedToThoseWhoWereAway() {
    add(usable(1, "KR").embargoed(Duration.ofHours(1)).record());
    ResumePoint before = window.point();
    window.advance(START.plus(Duration.ofHours(1)));

    assertThat(all()).noneMatch(before::hasTold);
    assertThat(all()).allMatch(window.point()::hasTold);
  }

  @Test
  void shouldKeepNoMoreStoriesThanItMayAndSayThatOthersAreGone() {
    ResumePoint before = window.point();
    IntStream.range(0, 7).forEach(i -> add(usable(1).of("pinewire:" + i).record()));

    assertThat(all()).extracting(Entry::id).first().isEqualTo("pinewire:2");
    assertThat(all()).hasSize(5);
    assertThat(window.find("pinewire:1")).isEmpty();
    assertThat(window.resume(before)).isEmpty();
    assertThat(window.resume(window.point())).isEqualTo(OptionalLong.of(2));
    assertThat(window.read(0, 10).lost()).isTrue();
  }

  @Test
  void shouldKeepNoMoreBytesThanItMay() {
    StoryWindow small = begun(new WindowSize(1_000, 8_000, Duration.ofHours(1)));
    for (int i = 0; i < 50; i++) {
      var unused = small.add(new Place(0, i, NOW), usable(1).of("pinewire:" + i).record(), NOW);
    }

    assertThat(small.stories()).isBetween(2, 12);
  }

  @Test
  void shouldForgetWhatIsTooOld() {
    add(usable(1, "KR").record());

    var unused = window.advance(NOW.plus(Duration.ofMinutes(61)));

    assertThat(all()).isEmpty();
    assertThat(window.stories()).isZero();
  }

  @Test
  void shouldNotGoOnFromAPointOfAnotherTopic() {
    add(usable(1, "KR").record());

    assertThat(window.resume(new ResumePoint(0, new long[] {0, 0, 0}))).isEmpty();
    assertThat(window.resume(new ResumePoint(0, new long[] {99, 0}))).isEmpty();
  }

  @Test
  void shouldAnswerTheSameWhetherAQueryWasAskedBeforeOrAfter() {
    window.watch(List.of(Filter.of("region:142"), Filter.of("headline:nothing")));
    add(usable(1, "KR").record());

    for (String query : List.of("region:142", "headline:nothing", "region:150", "lanterns", "")) {
      boolean wanted = List.of("region:142", "lanterns", "").contains(query);
      assertThat(all().get(0).matches(Filter.of(query))).as(query).isEqualTo(wanted);
    }
  }

  @Test
  void shouldReadBackNewestFirst() {
    IntStream.range(0, 4).forEach(i -> add(usable(1).of("pinewire:" + i).record()));

    assertThat(window.readBack(Long.MAX_VALUE, 2))
        .extracting(each -> each.entry().id())
        .containsExactly("pinewire:3", "pinewire:2");
    assertThat(window.hasBefore(2)).isTrue();
    assertThat(window.hasBefore(0)).isFalse();
  }

  private void add(EnrichedArticle story) {
    add(story, TestStory.START);
  }

  private void add(EnrichedArticle story, Instant at) {
    var unused = window.add(new Place(0, offset++, at), story, NOW);
  }

  private List<Entry> all() {
    return window.read(window.resume(window.point()).orElse(0), 100).entries();
  }

  private static String line(Entry entry) {
    return new String(entry.line(), StandardCharsets.UTF_8);
  }
}
