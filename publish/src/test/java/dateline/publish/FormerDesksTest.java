package dateline.publish;

import static dateline.publish.TestStory.kill;
import static dateline.publish.TestStory.usable;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.publish.route.Desk;
import dateline.publish.route.Format;
import org.junit.jupiter.api.Test;

/** Routes change between starts; the stories that desks have do not know that. */
class FormerDesksTest {
  @Test
  void shouldDeliverAKillToADeskThatNoRouteNamesAnyMore() {
    try (TestDesks desks = new TestDesks()) {
      desks.remember(new Desk("harbour", Format.AVRO));

      desks.publish(kill(2));

      assertThat(desks.versions("harbour")).containsExactly("2 CANCELED");
    }
  }

  @Test
  void shouldDeliverNothingToADeskWhoseTopicIsGone() {
    try (TestDesks desks = new TestDesks(TestDesks.ROUTES, desk -> false)) {
      desks.remember(new Desk("harbour", Format.AVRO));

      desks.publish(usable(2, "JP"));

      assertThat(desks.avro("harbour")).isEmpty();
      assertThat(desks.versions("asia")).containsExactly("2 USABLE");
    }
  }

  @Test
  void shouldDeliverInTheFormatThatTheDeskHasNow() {
    try (TestDesks desks = new TestDesks()) {
      desks.remember(new Desk("korea", Format.AVRO));

      desks.publish(kill(2));

      assertThat(desks.ninjs("korea")).singleElement().asString().startsWith("{");
    }
  }
}
