package dateline.publish.dashboard.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EnrichedArticle;
import dateline.model.Tag;
import dateline.publish.TestStory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatsTest {
  private static final Instant NOON = Instant.parse("2026-10-01T12:00:00Z");

  private final Stats stats = new Stats();

  @Test
  void shouldTellASourceThatIsSilentForMuchLongerThanUsual() {
    for (int minute = 0; minute < 60; minute++) {
      stats.count(story("flood"), true, NOON.plusSeconds(60L * minute));
    }

    assertThat(source(Duration.ofMinutes(61)).quiet()).isFalse();
    assertThat(source(Duration.ofMinutes(61)).usualGap()).isBetween(seconds(60), seconds(62));
    assertThat(source(Duration.ofMinutes(70)).quiet()).isTrue();
  }

  @Test
  void shouldNotCallASourceSilentOfWhichTooLittleIsKnown() {
    stats.count(story("flood"), true, NOON);

    assertThat(source(Duration.ofHours(5)).quiet()).isFalse();
  }

  @Test
  void shouldCountTagsOnceAStoryAndSourcesOnceAVersion() {
    stats.count(story("flood"), true, NOON);
    stats.count(story("flood"), false, NOON);

    assertThat(stats.topTags(NOON, 5)).extracting(Stats.Count::lastHour).containsExactly(1);
    assertThat(stats.sources(NOON)).extracting(Stats.Source::lastHour).containsExactly(2);
    assertThat(stats.places(NOON, 5)).extracting(Stats.Place::focus).containsExactly(1);
  }

  @Test
  void shouldNameTheTagsThatComeMoreOftenThanUsual() {
    for (int hour = 2; hour <= 6; hour++) {
      for (int i = 0; i < 10; i++) {
        stats.count(story("politics"), true, NOON.minus(Duration.ofHours(hour)));
      }
    }
    for (int i = 0; i < 10; i++) {
      stats.count(story("politics"), true, NOON);
      stats.count(story("flood"), true, NOON);
    }

    assertThat(stats.movers(NOON, 5))
        .extracting(count -> count.label().name())
        .containsExactly("flood");
    assertThat(stats.movers(NOON, 5).get(0).usual()).hasValue(0);
  }

  @Test
  void shouldNotCallAnythingUnusualBeforeItKnowsWhatIsUsual() {
    for (int i = 0; i < 10; i++) {
      stats.count(story("flood"), true, NOON);
    }

    assertThat(stats.movers(NOON, 5)).isEmpty();
    assertThat(stats.topTags(NOON, 5).get(0).usual()).isEmpty();
  }

  private Stats.Source source(Duration after) {
    return stats.sources(NOON.plus(after)).get(0);
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }

  private static EnrichedArticle story(String tag) {
    EnrichedArticle story = TestStory.usable(1, "KR").record();
    story.getEnrichment().setTags(List.of(new Tag("medtop", tag, tag, 0.9, List.of(), List.of())));
    return story;
  }
}
