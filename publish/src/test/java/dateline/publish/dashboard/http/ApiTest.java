package dateline.publish.dashboard.http;

import static dateline.publish.TestStory.usable;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.publish.dashboard.access.Users;
import dateline.publish.route.Desk;
import dateline.publish.route.Format;
import dateline.publish.route.Route;
import dateline.publish.route.RouteStatus;
import dateline.query.Query;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the dashboard answers to those who ask once. */
class ApiTest {
  private static final Path WEB =
      Path.of("src/main/resources/dateline/publish/dashboard/web").toAbsolutePath();

  @AutoClose private final TestBoard board = TestBoard.start(Users.everybody());

  @Test
  void shouldListTheLatestStoriesAsNinjsWithTheirEvidence() throws Exception {
    board.add(usable(1, "KR").of("pinewire:a").record());
    board.add(usable(1, "FR").of("pinewire:b").record());

    JsonNode answer = board.get("/api/stories?query=region:142");

    assertThat(answer.at("/stories")).hasSize(1);
    assertThat(answer.at("/stories/0/ninjs/standard/name").asString()).isEqualTo("ninjs");
    assertThat(answer.at("/stories/0/line/id").asString()).isEqualTo("pinewire:a");
    assertThat(answer.at("/stories/0/enrichment/regions/0/code").asString()).isEqualTo("KR");
    assertThat(answer.has("older")).isFalse();
  }

  @Test
  void shouldGoOnWithWhatIsOlder() throws Exception {
    for (int i = 0; i < 5; i++) {
      board.add(usable(1).of("pinewire:" + i).record());
    }

    JsonNode first = board.get("/api/stories?limit=3&view=line");
    JsonNode second =
        board.get("/api/stories?limit=3&view=line&before=" + first.at("/older").asString());

    assertThat(first.at("/stories/2/id").asString()).isEqualTo("pinewire:2");
    assertThat(second.at("/stories/0/id").asString()).isEqualTo("pinewire:1");
    assertThat(second.at("/stories")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/stories?limit=0 | 400 | limit: '0' (allowed: 1 to 1000)",
        "/api/stories?limit=x | 400 | limit: 'x' (allowed: 1 to 1000)",
        "/api/stories?colour=red | 400 | unknown parameter 'colour' (known: before, limit, query, view)",
        "/api/stories?view=pretty | 400 | view: 'pretty' (allowed: full, line)",
        "/api/session?x=1 | 400 | unknown parameter 'x' (known: none)",
        "/api/story | 400 | id: is missing",
        "/api/story?id=none:1 | 404 | no story of that id is in the window",
        "/api/nothing | 404 | nothing is here (see /openapi.json)",
        "/nothing.js | 404 | nothing is here",
        "/api/stream?after=tuesday | 400 | Last-Event-ID: 'tuesday' is no id of this stream",
      })
  void shouldSayClearlyWhatIsWrong(String path, int status, String message) throws Exception {
    HttpResponse<String> answer = board.send(board.request(path));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(TestBoard.json(answer).at("/message").asString()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource({"%FF%FE, 1, 400, in %-encoded UTF-8", "quake+, 10000, 414, URI Too Long"})
  void shouldSayInJsonWhatTheServerItselfRefuses(String words, int times, int status, String said)
      throws Exception {
    HttpResponse<String> answer =
        board.send(board.request("/api/stories?query=" + words.repeat(times)));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(TestBoard.json(answer).at("/error").asString()).isEqualTo("request");
    assertThat(TestBoard.json(answer).at("/message").asString()).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/stories, 200",
    "/api/stories?limit=x, 400",
    "/api/nothing, 404",
    "/api/stream, 405",
    "/, 200",
  })
  void shouldAnswerForTheHeadOnlyAsForAll(String path, int status) throws Exception {
    HttpResponse<String> answer =
        board.send(
            HttpRequest.newBuilder(board.uri(path))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
  }

  @Test
  void shouldSayWhereAQueryIsWrongAndWhatCouldStandThere() throws Exception {
    HttpResponse<String> answer = board.send(board.request("/api/stories?query=quake%20AND"));

    assertThat(answer.statusCode()).isEqualTo(400);
    JsonNode body = TestBoard.json(answer);
    assertThat(body.at("/error").asString()).isEqualTo("query");
    assertThat(body.at("/position").asInt()).isEqualTo(9);
    assertThat(body.at("/found").asString()).isEqualTo("end of query");
    assertThat(body.at("/expected").asString()).contains("a word");
    assertThat(board.get("/api/query/check?query=quake%20AND").at("/ok").asBoolean()).isFalse();
    assertThat(board.get("/api/query/check?query=quake").at("/ok").asBoolean()).isTrue();
  }

  @Test
  void shouldWarnOfWhatAQueryHardlyMeans() throws Exception {
    JsonNode answer = board.get("/api/query/check?query=quake%20and%20flood");

    assertThat(answer.at("/ok").asBoolean()).isTrue();
    assertThat(answer.at("/warnings")).hasSize(1);
    assertThat(answer.at("/warnings/0/position").asInt()).isEqualTo(6);
    assertThat(answer.at("/warnings/0/found").asString()).isEqualTo("and");
    assertThat(answer.at("/warnings/0/message").asString()).contains("AND");
    assertThat(board.get("/api/query/check?query=quake%20AND%20flood").at("/warnings")).isEmpty();
  }

  @Test
  void shouldCompleteFieldsAndTheLabelsThatHaveBeenSeen() throws Exception {
    board.add(usable(1, "KR").record());

    assertThat(board.get("/api/complete?text=urg").at("/suggestions/0/insert").asString())
        .isEqualTo("urgency:");
    JsonNode regions = board.get("/api/complete?text=quake%20AND%20region:k");
    assertThat(regions.at("/from").asInt()).isEqualTo(10);
    assertThat(regions.at("/suggestions/0/insert").asString()).isEqualTo("region:KR");
    assertThat(regions.at("/suggestions").toString()).contains("region:KE");
    assertThat(board.get("/api/complete?text=source:p").at("/suggestions/0/label").asString())
        .isEqualTo("pinewire");
  }

  @Test
  void shouldTakeAndCompleteTheQueriesThatTheRoutesUseByName() throws Exception {
    board.name("asian", "region:142");
    board.add(usable(1, "KR").record());
    board.add(usable(1, "FR").of("pinewire:b").record());

    assertThat(board.get("/api/stories?query=@asian").at("/stories")).hasSize(1);
    assertThat(board.get("/api/query/check?query=@asian").at("/ok").asBoolean()).isTrue();
    assertThat(board.get("/api/query/check?query=@other").at("/expected").asString())
        .contains("@asian");
    JsonNode offered = board.get("/api/complete?text=quake%20AND%20@as");
    assertThat(offered.at("/from").asInt()).isEqualTo(10);
    assertThat(offered.at("/suggestions/0/insert").asString()).isEqualTo("@asian");
  }

  @Test
  void shouldAskToComeBackWhileTheWindowIsBeingFilled() throws Exception {
    board.ready = false;

    HttpResponse<String> answer = board.send(board.request("/api/stories"));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
  }

  @Test
  void shouldDescribeEveryRouteAndNoOther() throws Exception {
    JsonNode paths = board.get("/openapi.json").at("/paths");
    Set<String> described = new TreeSet<>();
    for (String path : paths.propertyNames()) {
      for (String method : paths.get(path).propertyNames()) {
        described.add(method.toUpperCase(Locale.ROOT) + " " + path);
      }
    }

    assertThat(described).isEqualTo(board.paths());
    board.add(usable(1, "KR").record());
    JsonNode line = board.get("/api/stories?view=line").at("/stories/0");
    JsonNode schema = board.get("/openapi.json").at("/components/schemas/Line/properties");
    assertThat(schema.propertyNames()).containsAll(line.propertyNames());
  }

  @Test
  void shouldSayHowTheRoutesAreDoing() throws Exception {
    Desk desk = new Desk("asia", Format.NINJS);
    Route busy = new Route("asia", Query.parse("region:142"), desk);
    Route idle = new Route("harbour", Query.parse("harbour"), desk);
    Instant last = Instant.ofEpochMilli(1_790_000_000_000L);
    board.routeStatus =
        List.of(
            new RouteStatus(busy, 7, OptionalLong.of(2), last, Duration.ofMillis(90)),
            new RouteStatus(idle, 0, OptionalLong.empty(), null, null));

    JsonNode routes = board.get("/api/routes").at("/routes");

    assertThat(routes.get(0))
        .isEqualTo(
            TestBoard.read(
                """
                {"name": "asia", "query": "region:\\"142\\"", "desk": "asia", "format": "ninjs",
                 "delivered": 7, "held": 2, "last": 1790000000000, "lag": 90}\
                """));
    assertThat(routes.get(1).propertyNames())
        .containsExactly("name", "query", "desk", "format", "delivered");
    JsonNode schema = board.get("/openapi.json").at("/components/schemas/Route/properties");
    assertThat(schema.propertyNames()).containsAll(routes.get(0).propertyNames());
  }

  @Test
  void shouldServeEveryFileOfThePage() throws Exception {
    try (Stream<Path> files = Files.walk(WEB)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> WEB.relativize(f).toString()))
          .containsExactlyInAnyOrderElementsOf(Assets.FILES);
    }
    HttpResponse<String> page = board.send(board.request("/"));
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.body()).doesNotContain("<style", "style=\"", "onclick", "http://", "https://");
  }
}
