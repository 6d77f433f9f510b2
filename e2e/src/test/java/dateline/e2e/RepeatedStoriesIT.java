package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dateline.app.broker.EmbeddedBroker;
import dateline.app.broker.Ports;
import dateline.model.RawArticle;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One process reads a folder, a polled feed and what is pushed; killed, it brings nothing twice.
 */
class RepeatedStoriesIT {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String SECRET = "a secret for this test only";

  @TempDir Path folder;
  private volatile String feed = "";

  @Test
  void shouldBringEachStoryOnceHoweverItComesAgain() throws Exception {
    HttpServer agency =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    agency.createContext(
        "/feed",
        exchange -> {
          byte[] body = feed.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    agency.start();
    int push = Ports.anyFree();
    Workplace place = Workplace.in(folder, "repeated");
    write(place, agency.getAddress().getPort(), push);
    try (EmbeddedBroker broker =
        EmbeddedBroker.start(
            folder.resolve("broker"), Ports.anyFree(), Ports.anyFree(), Map.of())) {
      String bootstrap = broker.bootstrap();
      assertThat(place.run("topics", "--create", "--bootstrap", bootstrap).status()).isZero();
      try (CommittedStories<RawArticle> raw = CommittedStories.raw(bootstrap)) {
        feed = InventedStories.lines(1, 20);
        try (DatelineProcess process = start(place, bootstrap, "1")) {
          drop(place, "a.jsonl", InventedStories.lines(1, 20));
          assertThat(pushed(push, "m1", InventedStories.lines(1, 20))).isEqualTo(202);
          await().atMost(PATIENCE).until(() -> raw.read().size() >= 57);
          process.kill();
        }

        feed = InventedStories.lines(11, 30);
        try (DatelineProcess process = start(place, bootstrap, "2")) {
          drop(place, "b.jsonl", InventedStories.lines(11, 30));
          assertThat(pushed(push, "m2", InventedStories.lines(11, 30))).isEqualTo(202);
          await().atMost(PATIENCE).until(() -> raw.read().size() >= 87);
          process.stop(Duration.ofSeconds(20));
        }

        assertThat(raw.readToEnd())
            .extracting(story -> String.valueOf(story.getArticle().getId()))
            .doesNotHaveDuplicates()
            .hasSize(87);
      }
    } finally {
      agency.stop(0);
    }
  }

  private static void write(Workplace place, int agency, int push) throws IOException {
    Path sources = place.config().resolve("sources");
    Files.writeString(
        sources.resolve("dropped.yml"), "directory:\n  path: dropped\n  settle: 50ms\n");
    Files.writeString(
        sources.resolve("polled.yml"),
        "http:\n  url: http://localhost:" + agency + "/feed\n  every: 1s\n");
    Files.writeString(sources.resolve("pushed.yml"), "push:\n  secret: ${PUSH_SECRET}\n");
    Files.writeString(place.config().resolve("dateline.yml"), "push: {port: " + push + "}\n");
    Files.createDirectories(place.data().resolve("dropped"));
  }

  private DatelineProcess start(Workplace place, String bootstrap, String name) throws IOException {
    Path ready = folder.resolve(name + ".ready");
    DatelineProcess process =
        place.start(
            List.of("ingest", "--bootstrap", bootstrap, "--config", place.config().toString()),
            Map.of("DATELINE_READY_FILE", ready.toString(), "PUSH_SECRET", SECRET));
    await("process " + name).atMost(PATIENCE).until(() -> Files.exists(ready));
    return process;
  }

  private static void drop(Workplace place, String name, String lines) throws IOException {
    Path half = place.data().resolve("dropped").resolve(name + ".part");
    Files.writeString(half, lines);
    Files.move(half, place.data().resolve("dropped").resolve(name));
  }

  /** Sends it as Standard Webhooks says; again where it is told to. */
  private static int pushed(int port, String id, String body) throws Exception {
    String timestamp = String.valueOf(Instant.now().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/push/pushed"))
            .setHeader("webhook-id", id)
            .setHeader("webhook-timestamp", timestamp)
            .setHeader("webhook-signature", "v1," + signature(id + "." + timestamp + "." + body))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  private static String signature(String signed) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }
}
