package dateline.ingest.fetch.push;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Shared;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PushServerTest {
  private static final Secret SECRET = new Secret("a secret of 24 characters");
  private static final Secret OLD = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

  private final Shared shared = new Shared();
  private final HttpClient client = HttpClient.newHttpClient();
  private final PushServer server =
      new PushServer(
          new PushAddress("127.0.0.1", 0),
          new PushServer.Limits(Duration.ofSeconds(1), Duration.ofSeconds(2), 4));
  private final PushSettings settings =
      new PushSettings("box", List.of(SECRET, OLD), Duration.ofMinutes(5), 1000);

  @BeforeEach
  void start() {
    shared.put(PushServer.class, server);
    settings.announce(shared);
  }

  @AfterEach
  void stop() {
    shared.close();
  }

  @Test
  void shouldAnswerOnlyWhenItIsCommitted() throws Exception {
    try (Fetcher fetcher = settings.open("box", shared)) {
      CompletableFuture<HttpResponse<String>> response = send(signed("m1", "goats", SECRET));

      Delivery delivery = fetcher.next(Duration.ofSeconds(20)).orElseThrow();
      assertThat(text(delivery)).isEqualTo("goats");
      assertThat(delivery.charset()).isEqualTo("koi8-r");
      assertThat(response).isNotDone();
      delivery.done();

      assertThat(response.get().statusCode()).isEqualTo(202);
      assertThat(response.get().body()).isEqualTo("taken in\n");
    }
  }

  @Test
  void shouldSayWhatBecameADeadLetter() throws Exception {
    try (Fetcher fetcher = settings.open("box", shared)) {
      CompletableFuture<HttpResponse<String>> response = send(signed("m1", "goats", SECRET));
      fetcher.next(Duration.ofSeconds(20)).orElseThrow().failed(List.of("MALFORMED: no goats"));

      assertThat(response.get().statusCode()).isEqualTo(202);
      assertThat(response.get().body())
          .isEqualTo("kept among the dead letters: MALFORMED: no goats\n");
    }
  }

  @Test
  void shouldTakeAMessageInOnce() throws Exception {
    try (Fetcher fetcher = settings.open("box", shared)) {
      CompletableFuture<HttpResponse<String>> first = send(signed("m1", "goats", OLD));
      Delivery delivery = fetcher.next(Duration.ofSeconds(20)).orElseThrow();
      assertThat(status(send(signed("m1", "goats", OLD)))).isEqualTo(503);
      delivery.done();
      assertThat(status(first)).isEqualTo(202);

      assertThat(status(send(signed("m1", "goats", OLD)))).isEqualTo(202);

      assertThat(fetcher.next(Duration.ofMillis(50))).isEmpty();
    }
  }

  @Test
  void shouldHaveItSentAgainWhenItWasNotCommitted() throws Exception {
    CompletableFuture<HttpResponse<String>> response;
    try (Fetcher fetcher = settings.open("box", shared)) {
      response = send(signed("m1", "goats", SECRET));
      assertThat(fetcher.next(Duration.ofSeconds(20))).isPresent();
    }
    assertThat(status(response)).isEqualTo(503);
    assertThat(response.get().headers().firstValue("Retry-After")).contains("2");

    try (Fetcher fetcher = settings.open("box", shared)) {
      CompletableFuture<HttpResponse<String>> again = send(signed("m1", "goats", SECRET));
      fetcher.next(Duration.ofSeconds(20)).orElseThrow().done();
      assertThat(status(again)).isEqualTo(202);
    }
  }

  @Test
  void shouldNotKeepASenderWaitingForEver() throws Exception {
    try (Fetcher fetcher = settings.open("box", shared)) {
      assertThat(status(send(signed("m1", "goats", SECRET)))).isEqualTo(503);
      assertThat(fetcher.next(Duration.ofSeconds(1))).isPresent();
    }
  }

  @Test
  void shouldRefuseWhatIsNotSignedRightly() throws Exception {
    try (Fetcher fetcher = settings.open("box", shared)) {
      assertThat(status(send(request("/push/box", "goats")))).isEqualTo(401);
      assertThat(status(send(signed("m1", "goats", new Secret("of somebody else")))))
          .isEqualTo(403);
      Instant old = Instant.now().minus(Duration.ofMinutes(6));
      assertThat(status(send(signed("m1", "goats", SECRET, old)))).isEqualTo(403);
      HttpRequest.Builder changed =
          signed("m1", "goats", SECRET).POST(HttpRequest.BodyPublishers.ofString("sheep"));
      assertThat(status(send(changed))).isEqualTo(403);
      assertThat(status(send(signed("m1", "goats", SECRET).setHeader("webhook-id", "m2"))))
          .isEqualTo(403);

      assertThat(fetcher.next(Duration.ofMillis(50))).isEmpty();
    }
  }

  @Test
  void shouldSayWhatElseIsWrong() throws Exception {
    assertThat(status(send(signed("m1", "goats", SECRET)))).isEqualTo(503);
    try (Fetcher fetcher = settings.open("box", shared)) {
      assertThat(status(send(request("/", "goats")))).isEqualTo(404);
      assertThat(status(send(request("/push/other", "goats")))).isEqualTo(404);
      assertThat(status(send(request("/push/box", "goats").GET()))).isEqualTo(405);
      assertThat(status(send(signed("m1", "", SECRET)))).isEqualTo(400);
      assertThat(status(send(signed("m1", "x".repeat(1001), SECRET)))).isEqualTo(413);
      byte[] tooLong = "x".repeat(5000).getBytes(StandardCharsets.UTF_8);
      HttpRequest.Builder chunked =
          signed("m1", "goats", SECRET)
              .POST(
                  HttpRequest.BodyPublishers.ofInputStream(
                      () -> new java.io.ByteArrayInputStream(tooLong)));
      assertThat(status(send(chunked))).isEqualTo(413);
      HttpRequest.Builder packed =
          signed("m1", "goats", SECRET).setHeader("Content-Encoding", "gzip");
      assertThat(status(send(packed))).isEqualTo(415);
      assertThat(fetcher.next(Duration.ofMillis(50))).isEmpty();
    }
  }

  @Test
  void shouldTakeFromAnybodyWhereItIsToldTo() throws Exception {
    PushSettings open = new PushSettings("open", List.of(), Duration.ofMinutes(5), 1000);
    try (Fetcher fetcher = open.open("open", shared)) {
      CompletableFuture<HttpResponse<String>> response = send(request("/push/open", "goats"));
      fetcher.next(Duration.ofSeconds(20)).orElseThrow().done();

      assertThat(status(response)).isEqualTo(202);
    }
  }

  @Test
  void shouldNotWaitForSlowSenders() throws Exception {
    try (Fetcher fetcher = settings.open("box", shared);
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String timestamp = String.valueOf(Instant.now().getEpochSecond());
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /push/box HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nwebhook-id: m\r\n"
                  + "webhook-timestamp: "
                  + timestamp
                  + "\r\nwebhook-signature: v1,x\r\n\r\nhalf")
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      socket.setSoTimeout(20_000);

      String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

      assertThat(answer).isEqualTo("HTTP/1.1 408");
      assertThat(fetcher.next(Duration.ofMillis(50))).isEmpty();
    }
  }

  @Test
  void shouldNotBeFlooded() throws Exception {
    try (Fetcher fetcher = settings.open("box", shared)) {
      List<CompletableFuture<HttpResponse<String>>> responses = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        responses.add(send(signed("m" + i, "goats", SECRET)));
      }
      List<Integer> statuses = new ArrayList<>();
      for (CompletableFuture<HttpResponse<String>> each : responses) {
        statuses.add(status(each));
      }

      // Four are held until their time is over, the others are sent away at once.
      assertThat(statuses).contains(429, 503).doesNotContain(202);
      assertThat(fetcher.next(Duration.ofSeconds(1))).isPresent();
    }
  }

  private HttpRequest.Builder signed(String id, String body, Secret secret) {
    return signed(id, body, secret, Instant.now());
  }

  private HttpRequest.Builder signed(String id, String body, Secret secret, Instant at) {
    String timestamp = String.valueOf(at.getEpochSecond());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return request("/push/box", body)
        .setHeader("webhook-id", id)
        .setHeader("webhook-timestamp", timestamp)
        .setHeader("webhook-signature", "v1,other " + Signature.of(secret, id, timestamp, bytes));
  }

  private HttpRequest.Builder request(String path, String body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
        .version(HttpClient.Version.HTTP_1_1)
        .setHeader("Content-Type", "text/plain; charset=koi8-r")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
    return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static int status(CompletableFuture<HttpResponse<String>> response) throws Exception {
    return response.get(30, java.util.concurrent.TimeUnit.SECONDS).statusCode();
  }

  private static String text(Delivery delivery) throws IOException {
    try (InputStream in = delivery.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
