package dateline.publish;

import static dateline.publish.TestStory.kill;
import static dateline.publish.TestStory.usable;
import static dateline.publish.TestStory.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EnrichedArticle;
import dateline.model.Hops;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbargoTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final TestDesks desks = new TestDesks();

  @AfterEach
  void close() {
    desks.close();
  }

  @Test
  void shouldHoldAStoryUntilItsEmbargoAndNotLonger() {
    desks.publish(usable(1, "JP").embargoed(HOUR));
    desks.pass(HOUR.minusMillis(1));
    assertThat(desks.avro("asia")).isEmpty();

    desks.pass(Duration.ofMillis(200));

    assertThat(desks.avro("asia"))
        .singleElement()
        .extracting(EnrichedArticle::getHops)
        .extracting(Hops::getDelivered)
        .isEqualTo(TestStory.START.plus(HOUR).plusMillis(199));
  }

  @Test
  void shouldDeliverAHeldStoryOnce() {
    desks.publish(usable(1, "JP").embargoed(HOUR));
    desks.pass(HOUR);
    desks.publish(usable(1, "JP").embargoed(HOUR));
    desks.pass(HOUR);

    assertThat(desks.versions("asia")).containsExactly("1 USABLE");
    assertThat(desks.remembered(ReleaseStories.HELD)).isZero();
  }

  @Test
  void shouldDeliverAtOnceWhenTheEmbargoIsOver() {
    desks.pass(HOUR);
    desks.publish(usable(1, "JP").embargoed(HOUR));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE");
  }

  @Test
  void shouldDeliverOnlyTheUpdateThatCameDuringTheHold() {
    desks.publish(usable(1, "JP").embargoed(HOUR));
    desks.publish(usable(2, "FR").embargoed(HOUR));
    desks.pass(HOUR);

    assertThat(desks.versions("asia")).isEmpty();
    assertThat(desks.versions("europe")).containsExactly("2 USABLE");
  }

  @Test
  void shouldDeliverAtOnceWhenAnUpdateLiftsTheEmbargo() {
    desks.publish(usable(1, "JP").embargoed(HOUR));
    desks.publish(usable(2, "JP"));
    desks.pass(HOUR);

    assertThat(desks.versions("asia")).containsExactly("2 USABLE");
  }

  @Test
  void shouldWaitLongerWhenAnUpdateMovesTheEmbargo() {
    desks.publish(usable(1, "JP").embargoed(HOUR));
    desks.publish(usable(2, "JP").embargoed(HOUR.multipliedBy(2)));
    desks.pass(HOUR);
    assertThat(desks.versions("asia")).isEmpty();

    desks.pass(HOUR);

    assertThat(desks.versions("asia")).containsExactly("2 USABLE");
  }

  @Test
  void shouldKeepAnEarlierVersionOnTheDeskWhileItsUpdateIsHeld() {
    desks.publish(usable(1, "JP"));
    desks.publish(usable(2, "JP").embargoed(HOUR));
    assertThat(desks.versions("asia")).containsExactly("1 USABLE");

    desks.pass(HOUR);

    assertThat(desks.versions("asia")).containsExactly("2 USABLE");
  }

  @Test
  void shouldDeliverNothingOfAStoryKilledDuringTheHold() {
    desks.publish(usable(1, "JP").embargoed(HOUR));
    desks.publish(kill(2));
    desks.pass(HOUR);

    assertThat(desks.versions("asia")).isEmpty();
    assertThat(desks.remembered(ReleaseStories.HELD)).isZero();
  }

  @Test
  void shouldNotHoldAKill() {
    desks.publish(usable(1, "JP"));
    desks.publish(kill(2).embargoed(HOUR));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE", "2 CANCELED");
  }

  @Test
  void shouldNotHoldTheNewsThatAStoryIsWithheld() {
    desks.publish(usable(1, "JP"));
    desks.publish(withheld(2, "JP").embargoed(HOUR));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE", "2 WITHHELD");
  }

  @Test
  void shouldLetStoriesOutInTheOrderOfTheirEmbargoes() {
    desks.publish(usable(1, "JP").of("pinewire:late").embargoed(HOUR.multipliedBy(2)));
    desks.publish(usable(1, "JP").of("pinewire:early").embargoed(HOUR));
    desks.pass(HOUR.multipliedBy(3));

    assertThat(desks.avro("asia"))
        .extracting(story -> story.getArticle().getId())
        .containsExactly("pinewire:early", "pinewire:late");
  }
}
