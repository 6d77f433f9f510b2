package dateline.publish.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.publish.TestStory;
import dateline.query.Query;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private static final Desk ASIA = new Desk("asia", Format.AVRO);
  private static final Desk WORLD = new Desk("world", Format.NINJS);
  private final Routes routes =
      new Routes(
          List.of(
              new Route("world", Query.parse("*:*"), WORLD),
              new Route("asia", Query.parse("region:142"), ASIA),
              new Route("lanterns", Query.parse("headline:lantern"), ASIA)));

  @Test
  void shouldNameEachRouteThatWantsAStory() {
    assertThat(routes.match(TestStory.usable(1, "JP").record()))
        .containsExactlyElementsOf(routes.routes());
  }

  @Test
  void shouldNameOnlyTheRoutesThatWantAStory() {
    Routes noLanterns = new Routes(routes.routes().subList(0, 2));

    assertThat(noLanterns.match(TestStory.usable(1, "FR").record()))
        .extracting(Route::name)
        .containsExactly("world");
  }

  @Test
  void shouldKnowItsDesks() {
    assertThat(routes.desks()).containsExactlyInAnyOrder(WORLD, ASIA);
    assertThat(routes.desk("asia")).contains(ASIA);
    assertThat(routes.desk("africa")).isEmpty();
  }

  @Test
  void shouldMatchNothingWithoutRoutes() {
    assertThat(new Routes(List.of()).match(TestStory.usable(1, "JP").record())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "9", "asia.east_1-x", "a234567890"})
  void shouldAllowTheNamesThatATopicMayHave(String name) {
    Desk desk = new Desk(name, Format.AVRO);

    assertThat(new Topics(TopicSettings.defaults()).deskAvro(desk.name()).name()).endsWith(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "-a", "Asia", "a b", "ü", "a/b"})
  void shouldRefuseTheNamesThatATopicMayNotHave(String name) {
    assertThatThrownBy(() -> new Desk(name, Format.AVRO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'" + name + "' (allowed: ");
  }
}
