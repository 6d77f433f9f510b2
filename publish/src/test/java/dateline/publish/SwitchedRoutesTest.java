package dateline.publish;

import static dateline.publish.TestDesks.route;
import static dateline.publish.TestStory.kill;
import static dateline.publish.TestStory.usable;
import static dateline.publish.TestStory.withheld;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.publish.route.Format;
import dateline.publish.route.Routes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Routes change while stories flow, and each delivery says what it is to its desk. */
class SwitchedRoutesTest {
  private static final Routes EUROPE_ONLY =
      new Routes(List.of(route("europe", "region:150", "europe", Format.AVRO)));
  private static final Routes HARBOUR =
      new Routes(List.of(route("harbour", "region:142", "harbour", Format.AVRO)));

  private final TestDesks desks = new TestDesks();

  @AfterEach
  void close() {
    desks.close();
  }

  @Test
  void shouldRouteByTheNewRoutesFromTheNextStoryOn() {
    desks.publish(usable(1, "JP"));
    desks.switchTo(HARBOUR);
    desks.publish(usable(1, "JP").of("pinewire:other"));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE");
    assertThat(desks.versions("harbour")).containsExactly("1 USABLE");
  }

  @Test
  void shouldSendCorrectionsAndKillsToADeskWhoseRouteWasRemoved() {
    desks.publish(usable(1, "JP"));
    desks.switchTo(EUROPE_ONLY);
    desks.publish(usable(2, "JP"));
    desks.publish(kill(3));
    desks.publish(usable(1, "JP").of("pinewire:other"));

    assertThat(desks.versions("asia")).containsExactly("1 USABLE", "2 USABLE", "3 CANCELED");
  }

  @Test
  void shouldRouteAHeldStoryByTheRoutesAtItsEmbargo() {
    desks.publish(usable(1, "JP").embargoed(Duration.ofHours(1)));
    desks.switchTo(HARBOUR);
    desks.pass(Duration.ofHours(1));

    assertThat(desks.versions("asia")).isEmpty();
    assertThat(desks.versions("harbour")).containsExactly("1 USABLE");
  }

  @Test
  void shouldTellWhatADeliveryIsToItsDesk() {
    desks.publish(usable(1, "JP"));
    desks.publish(withheld(2, "JP"));
    desks.publish(usable(3, "JP", "FR"));
    desks.publish(kill(4));

    assertThat(desks.changes("asia")).containsExactly("new", "withheld", "supersedes", "kill");
    assertThat(desks.changes("europe")).containsExactly("new", "kill");
  }

  @Test
  void shouldTellADeskThatACorrectedStoryIsNotForItAnyMore() {
    desks.publish(usable(1, "JP"));
    desks.publish(usable(2, "FR"));
    desks.publish(usable(3, "FR", "JP"));

    assertThat(desks.changes("asia")).containsExactly("new", "leaves", "supersedes");
    assertThat(desks.changes("europe")).containsExactly("new", "supersedes");
  }

  @Test
  void shouldTellADeskThatNoRouteNamesAnyMoreThatTheStoryIsNotForIt() {
    desks.publish(usable(1, "JP"));
    desks.switchTo(HARBOUR);
    desks.publish(usable(2, "JP"));

    assertThat(desks.changes("asia")).containsExactly("new", "leaves");
    assertThat(desks.changes("harbour")).containsExactly("new");
  }

  @Test
  void shouldNameAVersionAlikeWhenItIsReplayedAndAnotherOtherwise() {
    desks.publish(usable(1, "KR"));
    desks.replay(usable(1, "KR"));
    desks.publish(usable(2, "KR"));

    List<String> versions = desks.versionHeaders("korea");

    assertThat(versions).hasSize(3).allMatch(version -> version.matches("[0-9a-f]{32}"));
    assertThat(versions.get(1)).isEqualTo(versions.get(0));
    assertThat(versions.get(2)).isNotEqualTo(versions.get(0));
  }

  /** What an aborted transaction takes back is counted all the same, so the name has to say it. */
  @Test
  void shouldSayThatWhatIsTriedAgainCountsAgain() {
    desks.pass(Duration.ofHours(1));
    desks.publish(usable(1, "KR"));

    for (String name : List.of("dateline.route.stories", "dateline.desk.deliveries")) {
      assertThat(desks.meters().get(name).counters())
          .isNotEmpty()
          .allSatisfy(
              counter ->
                  assertThat(counter.getId().getDescription())
                      .endsWith("once more where a transaction is tried again."));
    }
  }

  @Test
  void shouldCountByRouteAndByDesk() {
    desks.pass(Duration.ofHours(1));
    desks.publish(usable(1, "KR"));
    desks.publish(usable(2, "JP"));
    desks.publish(kill(3));

    assertThat(desks.meters().get("dateline.route.stories").tag("route", "asia").counter().count())
        .isEqualTo(2);
    assertThat(desks.meters().get("dateline.route.stories").tag("route", "korea").counter().count())
        .isEqualTo(1);
    assertThat(
            desks
                .meters()
                .get("dateline.desk.deliveries")
                .tags("desk", "korea", "change", "kill")
                .counter()
                .count())
        .isEqualTo(1);
    assertThat(
            desks
                .meters()
                .get("dateline.desk.lag")
                .tag("desk", "korea")
                .timer()
                .totalTime(TimeUnit.SECONDS))
        .isPositive();
  }
}
