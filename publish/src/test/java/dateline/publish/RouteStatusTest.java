package dateline.publish;

import static dateline.publish.TestStory.kill;
import static dateline.publish.TestStory.usable;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.publish.route.Route;
import dateline.publish.route.RouteStatus;
import dateline.publish.route.Routes;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RouteStatusTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final TestDesks desks = new TestDesks();

  @AfterEach
  void close() {
    desks.close();
  }

  @Test
  void shouldSayHowManyWentByARouteWhenTheLastOneDidAndHowLateThatWas() {
    desks.pass(HOUR);
    desks.publish(usable(1, "KR"));
    desks.publish(usable(2, "JP"));
    desks.publish(kill(3));

    RouteStatus asia = desks.status("asia");
    assertThat(asia.delivered()).isEqualTo(2);
    assertThat(asia.last()).isEqualTo(TestStory.START.plus(HOUR));
    // Ingest had read the second version two minutes after the start.
    assertThat(asia.lag()).isEqualTo(HOUR.minusMinutes(2));
    assertThat(desks.status("korea").delivered()).isOne();
    RouteStatus europe = desks.status("europe");
    assertThat(europe.delivered()).isZero();
    assertThat(europe.last()).isNull();
    assertThat(europe.lag()).isNull();
  }

  @Test
  void shouldCountTheStoriesThatAreHeldForARouteUntilTheyGoOut() {
    desks.publish(usable(1, "KR").embargoed(HOUR));
    desks.publish(usable(1, "JP").of("pinewire:other").embargoed(HOUR.multipliedBy(2)));

    assertThat(desks.status("asia").held()).hasValue(2);
    assertThat(desks.status("korea").held()).hasValue(1);
    assertThat(desks.status("europe").held()).hasValue(0);

    desks.pass(HOUR);

    assertThat(desks.status("asia").held()).hasValue(1);
    assertThat(desks.status("korea").held()).hasValue(0);
    assertThat(desks.status("asia").delivered()).isOne();
  }

  @Test
  void shouldNotSayHowManyAreHeldWhileTheStoresAreMoved() {
    HeldByRoute held =
        new HeldByRoute(
            () -> {
              throw new InvalidStateStoreException("the partitions are moving");
            });
    Route asia = TestDesks.ROUTES.routes().get(0);

    assertThat(held.count(asia, new Routes(List.of(asia)), 0)).isEmpty();
  }
}
