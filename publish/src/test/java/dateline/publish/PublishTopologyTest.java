package dateline.publish;

import static dateline.publish.TestStory.kill;
import static dateline.publish.TestStory.usable;
import static dateline.publish.TestStory.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.model.EnrichedArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublishTopologyTest {
  private final TestDesks desks = new TestDesks();

  @AfterEach
  void close() {
    desks.close();
  }

  @Test
  void shouldBeDescribedByTheGoldenFile() throws IOException {
    try (InputStream golden = getClass().getResourceAsStream("topology.txt")) {
      assertThat(TestDesks.topology(TestDesks.ROUTES, desk -> true).describe().toString())
          .isEqualTo(
              new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void shouldDeliverToEveryDeskThatMatches() {
    desks.publish(usable(1, "KR", "FR"));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE");
    assertThat(desks.versions("europe")).containsExactly("1 USABLE");
    assertThat(desks.ninjs("korea"))
        .singleElement()
        .asString()
        .startsWith("{\"uri\":\"urn:dateline:pinewire:lantern-7\"");
    assertThat(desks.deadLetters()).isEmpty();
  }

  @Test
  void shouldDeliverToNoDeskThatDoesNotMatch() {
    desks.publish(usable(1, "JP"));

    assertThat(desks.versions("asia")).hasSize(1);
    assertThat(desks.versions("europe")).isEmpty();
    assertThat(desks.ninjs("korea")).isEmpty();
  }

  @Test
  void shouldSayWhenItDelivered() {
    desks.publish(usable(1, "JP"));

    assertThat(desks.avro("asia"))
        .singleElement()
        .extracting(EnrichedArticle::getHops)
        .satisfies(
            hops -> {
              assertThat(hops.getReceived()).isEqualTo(TestStory.START.plusSeconds(60));
              assertThat(hops.getDelivered()).isEqualTo(TestStory.START);
            });
  }

  @Test
  void shouldChangeNothingWhenAVersionIsLateOrRepeated() {
    desks.publish(usable(2, "JP"));
    desks.publish(usable(2, "JP"));
    desks.publish(usable(1, "JP", "FR"));

    assertThat(desks.versions("asia")).containsExactly("2 USABLE");
    assertThat(desks.versions("europe")).isEmpty();
  }

  @Test
  void shouldDeliverAVersionAgainWhenItsDeadLetterIsReplayed() {
    desks.publish(usable(2, "JP"));
    desks.replay(usable(2, "JP"));

    assertThat(desks.versions("asia")).containsExactly("2 USABLE", "2 USABLE");
  }

  @Test
  void shouldLeaveANewerVersionInItsPlaceWhenTheDeadLetterOfAnOlderIsReplayed() {
    desks.publish(usable(1, "JP"));
    desks.publish(kill(2));
    desks.replay(usable(1, "JP"));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE", "2 CANCELED");
  }

  @Test
  void shouldDeliverACorrectionToTheDesksThatHadTheStoryAndToThoseItMatchesNow() {
    desks.publish(usable(1, "JP"));
    desks.publish(usable(2, "FR"));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE", "2 USABLE");
    assertThat(desks.versions("europe")).containsExactly("2 USABLE");
  }

  @Test
  void shouldDeliverAKillToTheDesksThatHadTheStoryAndToNoOther() {
    desks.publish(usable(1, "KR"));
    desks.publish(kill(2));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE", "2 CANCELED");
    assertThat(desks.ninjs("korea")).hasSize(2).last().asString().contains("\"canceled\"");
    assertThat(desks.versions("europe")).isEmpty();
  }

  @Test
  void shouldDeliverAKillThatHasTheNumberOfAnEarlierVersion() {
    desks.publish(usable(3, "JP"));
    desks.publish(kill(1));

    assertThat(desks.versions("asia")).containsExactly("3 USABLE", "1 CANCELED");
  }

  @Test
  void shouldDeliverNothingAfterAKill() {
    desks.publish(usable(1, "JP"));
    desks.publish(kill(2));
    desks.publish(usable(3, "JP"));
    desks.publish(kill(4));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE", "2 CANCELED");
  }

  @Test
  void shouldDeliverNothingOfAStoryKilledBeforeItCame() {
    desks.publish(kill(2));
    desks.publish(usable(1, "JP"));

    assertThat(desks.versions("asia")).isEmpty();
  }

  @Test
  void shouldTellOnlyTheDesksThatHadAStoryThatItIsWithheld() {
    desks.publish(usable(1, "JP"));
    desks.publish(withheld(2, "JP", "FR"));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE", "2 WITHHELD");
    assertThat(desks.versions("europe")).isEmpty();
  }

  @Test
  void shouldDeliverAWithheldStoryOnceItMayBeUsed() {
    desks.publish(withheld(1, "FR"));
    desks.publish(usable(2, "FR"));

    assertThat(desks.versions("europe")).containsExactly("2 USABLE");
  }

  @Test
  void shouldForgetAStoryThatNothingCanArriveForAnyMore() {
    desks.publish(usable(1, "JP"));

    desks.pass(TestDesks.MEMORY.plusHours(2));

    assertThat(desks.remembered(ReleaseStories.VERSIONS)).isZero();
    assertThat(desks.remembered(RouteStories.HISTORY)).isZero();
  }

  @Test
  void shouldRememberAStoryThatIsHeldForLongerThanOthersAreRemembered() {
    desks.publish(usable(1, "JP").embargoed(TestDesks.MEMORY.multipliedBy(3)));

    desks.pass(TestDesks.MEMORY.multipliedBy(2));

    assertThat(desks.remembered(ReleaseStories.VERSIONS)).isOne();
    assertThat(desks.remembered(ReleaseStories.HELD)).isOne();
  }
}
