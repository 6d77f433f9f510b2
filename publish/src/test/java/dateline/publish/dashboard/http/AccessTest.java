package dateline.publish.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.publish.dashboard.access.TokenFile;
import dateline.publish.dashboard.access.Users;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask the dashboard what, and how often. */
class AccessTest {
  @TempDir Path folder;

  @AutoClose private final TestBoard board = TestBoard.start(Users.everybody());

  @ParameterizedTest
  @ValueSource(strings = {"/../secret", "/js/../../secret", "/js/%2e%2e/%2e%2e/secret"})
  void shouldNotLookOutsideThePage(String path) throws Exception {
    assertThat(board.send(board.request(path)).statusCode()).isIn(400, 404);
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
    // The slower they come, the more are granted meanwhile.
    for (int i = 0; i < 4_000 && answer.statusCode() == 200; i++) {
      answer = board.send(board.request("/api/stats"));
    }

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }
}
