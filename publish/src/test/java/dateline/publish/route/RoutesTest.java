package dateline.publish.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.EnrichedArticle;
import dateline.publish.TestStory;
import dateline.query.Query;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {
  private final List<Route> undecided = new ArrayList<>();
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
    assertThat(routes.match(TestStory.usable(1, "JP").record(), undecided::add))
        .containsExactlyElementsOf(routes.routes());
  }

  @Test
  void shouldNameOnlyTheRoutesThatWantAStory() {
    Routes noLanterns = new Routes(routes.routes().subList(0, 2));

    assertThat(noLanterns.match(TestStory.usable(1, "FR").record(), undecided::add))
        .extracting(Route::name)
        .containsExactly("world");
  }

  @Test
  void shouldTellARouteThatIsTooMuchToDoFromOneThatDoesNotMatch() {
    Query tooMuch = Query.parse("a NEAR/100 ".repeat(150) + "b");
    Routes withIt =
        new Routes(
            List.of(
                new Route("slow", tooMuch, ASIA),
                new Route("lanterns", Query.parse("headline:quake"), ASIA),
                new Route("world", Query.parse("*:*"), WORLD)));

    EnrichedArticle story = TestStory.usable(1, "FR").record();
    story.getArticle().setBody("a ".repeat(30_000) + "\n\nb");

    assertThat(withIt.match(story, undecided::add))
        .extracting(Route::name)
        .containsExactly("world");
    assertThat(undecided).extracting(Route::name).containsExactly("slow");
  }

  @Test
  void shouldKnowItsDesks() {
    assertThat(routes.desks()).containsExactlyInAnyOrder(WORLD, ASIA);
    assertThat(routes.desk("asia")).contains(ASIA);
    assertThat(routes.desk("africa")).isEmpty();
  }

  @Test
  void shouldMatchNothingWithoutRoutes() {
    assertThat(new Routes(List.of()).match(TestStory.usable(1, "JP").record(), undecided::add))
        .isEmpty();
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
