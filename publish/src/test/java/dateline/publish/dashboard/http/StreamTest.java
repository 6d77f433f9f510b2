package dateline.publish.dashboard.http;

import static dateline.publish.TestStory.kill;
import static dateline.publish.TestStory.usable;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.publish.dashboard.access.Users;
import dateline.publish.dashboard.story.Filter;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an open page is told, over a real connection. */
class StreamTest {
  @AutoClose private final TestBoard board = TestBoard.start(Users.everybody());

  @Test
  void shouldStreamWhatComesAndSayWhichQueriesItMatches() throws Exception {
    try (TestStream stream = board.stream("query=region:142&query=source:pinewire&view=line")) {
      stream.await("beat");
      board.add(usable(1, "FR").of("pinewire:a").record());
      board.add(usable(1, "KR").of("pinewire:b").record());

      assertThat(stream.await("story").data().at("/matches").toString()).isEqualTo("[1]");
      TestStream.Event second = stream.await("story");
      assertThat(second.data().at("/matches").toString()).isEqualTo("[0,1]");
      assertThat(second.data().at("/story/id").asString()).isEqualTo("pinewire:b");
    }
  }

  @Test
  void shouldTellOfKillsAndOfVersionsThatMatchNoMore() throws Exception {
    board.add(usable(1, "KR").record());
    try (TestStream stream = board.stream("query=region:142")) {
      stream.await("beat");
      board.add(usable(2, "FR").record());
      assertThat(stream.await("update").data().at("/matches")).isEmpty();
      board.add(kill(3).record());
      assertThat(stream.await("kill").data().toString())
          .doesNotContain("Lantern", "festival", "lanterns");
    }
  }

  @Test
  void shouldGoOnWhereAStreamWasCutWithoutAGapAndWithoutRepeating() throws Exception {
    String last;
    try (TestStream stream = board.stream("view=line")) {
      stream.await("beat");
      board.add(usable(1).of("pinewire:0").record());
      last = stream.await("story").id();
    }
    for (int i = 1; i < 300; i++) {
      board.add(usable(1).of("pinewire:" + i).record());
    }
    try (TestStream stream = board.stream("view=line&after=" + last)) {
      for (int i = 1; i < 300; i++) {
        assertThat(stream.await("story").data().at("/story/id").asString())
            .isEqualTo("pinewire:" + i);
      }
      assertThat(stream.next().name()).isEqualTo("beat");
    }
  }

  @Test
  void shouldSayThatAllHasToBeReadAnewWhenTooMuchWasMissed() throws Exception {
    String first = board.get("/api/stories").at("/resume").asString();
    for (int i = 0; i < TestBoard.KEPT + 10; i++) {
      board.add(usable(1).of("pinewire:" + i).record());
    }
    try (TestStream stream = board.stream("after=" + first)) {
      assertThat(stream.next().name()).isEqualTo("reset");
      assertThat(stream.isOver(Duration.ofSeconds(5))).isTrue();
    }
  }

  @Test
  void shouldNotLetASlowClientSlowAnother() throws Exception {
    try (var slow = board.clientThatDoesNotRead();
        TestStream quick = board.stream("view=full")) {
      quick.await("beat");
      for (int i = 0; i < 400; i++) {
        board.add(usable(1, "KR").of("pinewire:" + i).record());
      }
      for (int i = 0; i < 400; i++) {
        assertThat(quick.await("story").data().at("/story/line/id").asString())
            .isEqualTo("pinewire:" + i);
      }
      assertThat(slow.isClosed()).isFalse();
    }
  }

  @Test
  void shouldEndOnlyTheStreamsOfAQueryThatIsAskedNoMoreAndSayWhy() throws Exception {
    try (TestStream bad = board.stream("query=quake&query=festival");
        TestStream good = board.stream("query=lanterns")) {
      bad.await("beat");
      good.await("beat");
      board.window.refused().refuse(Filter.of("festival"), "is too much work");
      board.add(usable(1, "KR").record());

      TestStream.Event refused = bad.await("refused");
      assertThat(refused.data().toString())
          .isEqualTo("{\"index\":1,\"message\":\"the query is too much work\"}");
      assertThat(bad.isOver(Duration.ofSeconds(20))).isTrue();
      assertThat(good.await("story").data().at("/matches").toString()).isEqualTo("[0]");
    }
    JsonNode again = board.get("/api/stream?query=quake&query=festival");
    assertThat(again.at("/message").asString()).isEqualTo("the query is too much work");
    assertThat(again.at("/index").asInt()).isEqualTo(1);
    assertThat(board.get("/api/query/check?query=festival").at("/ok").asBoolean()).isFalse();
  }

  @Test
  void shouldHaveAStreamBeginAnewWhenANameMeansSomethingElse() throws Exception {
    board.name("here", "region:142");
    try (TestStream named = board.stream("query=@here");
        TestStream plain = board.stream("query=region:142")) {
      named.await("beat");
      plain.await("beat");
      board.name("here", "region:150");
      assertThat(named.await("reset").data().toString()).isEqualTo("{}");
      assertThat(named.isOver(Duration.ofSeconds(20))).isTrue();

      try (TestStream again = board.stream("query=@here")) {
        again.await("beat");
        board.add(usable(1, "FR").record());
        assertThat(again.await("story").data().at("/matches").toString()).isEqualTo("[0]");
        board.add(usable(1, "KR").of("pinewire:b").record());
        assertThat(plain.await("story").data().at("/story/line/id").asString())
            .isEqualTo("pinewire:b");
      }
    }
  }
}
