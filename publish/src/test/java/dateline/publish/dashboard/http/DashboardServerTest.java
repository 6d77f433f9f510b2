package dateline.publish.dashboard.http;

import static dateline.publish.TestStory.kill;
import static dateline.publish.TestStory.usable;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.publish.dashboard.access.TokenFile;
import dateline.publish.dashboard.access.Users;
import dateline.publish.route.Desk;
import dateline.publish.route.Format;
import dateline.publish.route.Route;
import dateline.publish.route.RouteStatus;
import dateline.query.Query;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DashboardServerTest {
  private static final Path WEB =
      Path.of("src/main/resources/dateline/publish/dashboard/web").toAbsolutePath();

  @TempDir Path folder;

  private TestBoard board;

  @BeforeEach
  void start() throws IOException {
    board = TestBoard.start(Users.everybody());
  }

  @AfterEach
  void stop() {
    board.close();
  }

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
  @ValueSource(strings = {"/../secret", "/js/../../secret", "/js/%2e%2e/%2e%2e/secret"})
  void shouldNotLookOutsideThePage(String path) throws Exception {
    assertThat(board.send(board.request(path)).statusCode()).isIn(400, 404);
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
  void shouldForbidBrowsersWhateverTheyNeedNotDo() throws Exception {
    for (String path : List.of("/", "/js/main.js", "/api/stats", "/nothing")) {
      HttpResponse<String> answer = board.send(board.request(path));
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @Test
  void shouldNotAnswerAPageThatReachesUsUnderANameOfItsOwn() throws Exception {
    assertThat(board.statusFor("evil.example")).startsWith("HTTP/1.1 421");
    assertThat(board.statusFor("localhost")).startsWith("HTTP/1.1 200");
  }

  @Test
  void shouldAnswerOnlyTheMethodsItKnows() throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(board.uri("/api/stories"))
            .POST(HttpRequest.BodyPublishers.ofString("x"))
            .build();

    assertThat(board.send(post).statusCode()).isEqualTo(405);
  }

  @Test
  void shouldAskToComeBackWhileTheWindowIsBeingFilled() throws Exception {
    board.ready = false;

    HttpResponse<String> answer = board.send(board.request("/api/stories"));

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
  }

  @Test
  void shouldAskForATokenWhereOthersCanReachUs() throws Exception {
    Path file = folder.resolve("tokens.yml");
    String token = TokenFile.add(file, "anna");
    try (TestBoard guarded = TestBoard.start(Users.of(file, Map.of()))) {
      HttpResponse<String> none = guarded.send(guarded.request("/api/stories"));
      HttpResponse<String> bearer = guarded.send(guarded.withToken("/api/session", token));
      HttpRequest login =
          HttpRequest.newBuilder(guarded.uri("/api/session"))
              .header("Authorization", "Bearer " + token)
              .POST(HttpRequest.BodyPublishers.noBody())
              .build();
      String cookie = guarded.send(login).headers().firstValue("Set-Cookie").orElse("");
      HttpRequest withCookie =
          HttpRequest.newBuilder(guarded.uri("/api/stories"))
              .header("Cookie", cookie.substring(0, cookie.indexOf(';')))
              .build();

      assertThat(none.statusCode()).isEqualTo(401);
      assertThat(TestBoard.json(bearer).at("/user").asString()).isEqualTo("anna");
      assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
      assertThat(guarded.send(withCookie).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void shouldLetNobodyGuessTokens() throws Exception {
    Path file = folder.resolve("tokens.yml");
    String token = TokenFile.add(file, "anna");
    try (TestBoard guarded = TestBoard.start(Users.of(file, Map.of()))) {
      Set<Integer> statuses = new TreeSet<>();
      for (int i = 0; i < 12; i++) {
        statuses.add(guarded.send(guarded.withToken("/api/stats", "guess" + i)).statusCode());
      }

      assertThat(statuses).containsExactly(401, 429);
      assertThat(guarded.send(guarded.withToken("/api/stats", token)).statusCode()).isEqualTo(429);
    }
  }

  @Test
  void shouldLimitHowOftenOneMayAsk() throws Exception {
    HttpResponse<String> answer = board.send(board.request("/api/stats"));
    for (int i = 0; i < 600 && answer.statusCode() == 200; i++) {
      answer = board.send(board.request("/api/stats"));
    }

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
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
            read(
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

  static JsonNode read(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
