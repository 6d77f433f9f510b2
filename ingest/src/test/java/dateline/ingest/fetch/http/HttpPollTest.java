package dateline.ingest.fetch.http;

import static dateline.ingest.fetch.http.RawServer.ok;
import static dateline.ingest.fetch.http.RawServer.response;
import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Secret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpPollTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Duration EVERY = Duration.ofMillis(30);

  @TempDir Path temp;
  private RawServer server;
  private Web web = new Web(new Hosts(2, Duration.ZERO));
  private HttpPoll poll;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer(ok("one"));
    poll = poll("/feed");
  }

  @AfterEach
  void stop() throws IOException {
    poll.close();
    web.close();
    server.close();
  }

  @Test
  void shouldBringAnAnswerOnceHoweverOftenItIsGiven() throws Exception {
    Delivery first = next();
    assertThat(text(first)).isEqualTo("one");
    assertThat(text(first)).isEqualTo("one");
    first.done();
    awaitRequests(4);

    server.behave(ok("two"));

    assertThat(text(next())).isEqualTo("two");
    assertThat(spooled()).hasSize(1);
  }

  @Test
  void shouldAskWhetherItHasChangedAfterARestartToo() throws Exception {
    server.behave(
        (request, out) ->
            out.write(
                "\"7\"".equals(request.headers().get("If-None-Match"))
                    ? response("304 Not Modified", "", "")
                    : response("200 OK", "ETag: \"7\"\nLast-Modified: yesterday", "one")));
    Delivery first = next();
    first.done();
    again();

    assertThat(poll.resume(first.position(), true)).isEmpty();
    awaitRequests(server.requests().size() + 2);

    RawServer.Request last = server.requests().get(server.requests().size() - 1);
    assertThat(last.headers())
        .containsEntry("If-None-Match", "\"7\"")
        .containsEntry("If-Modified-Since", "yesterday");
  }

  @Test
  void shouldFinishAfterARestartWhatWasNotCommitted() throws Exception {
    Delivery first = next();
    server.behave(ok("two"));
    again();

    assertThat(text(poll.resume(first.position(), false).orElseThrow())).isEqualTo("one");
  }

  @Test
  void shouldBringAfterARestartWhatNobodyKnowsOf() throws Exception {
    next();
    server.behave(ok("two"));
    again();

    Delivery left = next();
    assertThat(text(left)).isEqualTo("one");
    left.done();

    assertThat(text(next())).isEqualTo("two");
  }

  @Test
  void shouldAskAfreshForWhatAnotherMachineHasNotFinished() throws Exception {
    server.behave(
        (request, out) ->
            out.write(
                request.headers().containsKey("If-None-Match")
                    ? response("304 Not Modified", "", "")
                    : response("200 OK", "ETag: \"7\"", "one")));
    Delivery first = next();
    first.done();
    again();

    assertThat(poll.resume(first.position(), false)).isEmpty();

    assertThat(text(next())).isEqualTo("one");
  }

  @Test
  void shouldUnpack() throws Exception {
    server.behave(packed("gzip", gzip("packed")));
    assertThat(text(next())).isEqualTo("packed");
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write("deflated".getBytes(StandardCharsets.UTF_8));
    }
    server.behave(packed("deflate", deflated.toByteArray()));
    assertThat(text(next())).isEqualTo("deflated");
  }

  @Test
  void shouldNotUnpackABomb() throws Exception {
    server.behave(packed("gzip", gzip("0".repeat(200_000))));

    nothingComes();
  }

  @Test
  void shouldNotTakeHalfAPackedAnswer() throws Exception {
    byte[] whole = gzip("a story that is longer than its half");
    server.behave(packed("gzip", Arrays.copyOf(whole, whole.length / 2)));

    nothingComes();
  }

  @Test
  void shouldNotTakeACutAnswer() throws Exception {
    server.behave(
        (request, out) ->
            out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of a story")));

    nothingComes();
  }

  @Test
  void shouldNotTakeABrokenChunk() throws Exception {
    server.behave(
        (request, out) ->
            out.write(
                bytes(
                    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nff\r\nx")));

    nothingComes();
  }

  @Test
  void shouldNotTakeTooMuch() throws Exception {
    server.behave(ok("x".repeat(100_001)));

    nothingComes();
  }

  @Test
  void shouldNotTakeAnEmptyAnswer() throws Exception {
    server.behave(ok(""));

    nothingComes();
  }

  @Test
  void shouldNotWaitForSlowBytesForEver() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    server.behave(
        (request, out) -> {
          out.write(bytes("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n"));
          while (!end.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            out.write('x');
            out.flush();
          }
        });

    nothingComes();

    end.countDown();
  }

  @Test
  void shouldComeBackAfterFailures() throws Exception {
    AtomicInteger count = new AtomicInteger();
    server.behave(
        (request, out) -> {
          switch (count.incrementAndGet()) {
            case 1 -> out.write(response("500 Oh", "", "x".repeat(50_000)));
            case 2 -> out.write(response("404 Gone", "", "nothing"));
            case 3 -> out.close();
            default -> out.write(response("200 OK", "", "back"));
          }
        });

    assertThat(text(next())).isEqualTo("back");
    assertThat(server.requests()).hasSize(4);
  }

  @Test
  void shouldAskEverMoreSeldomWhileItFails() throws Exception {
    server.behave((request, out) -> out.write(response("500 Oh", "", "")));
    awaitRequests(6);

    List<RawServer.Request> requests = server.requests();
    // At least half of 30, 60, 120, 240, 480 ms.
    assertThat(requests.get(5).nanos() - requests.get(0).nanos())
        .isGreaterThan(Duration.ofMillis(460).toNanos());
  }

  @Test
  void shouldLeaveAServerAloneForAsLongAsItWants() throws Exception {
    server.behave((request, out) -> out.write(response("503 Busy", "Retry-After: 1", "")));
    awaitRequests(2);

    assertThat(server.requests().get(1).nanos() - server.requests().get(0).nanos())
        .isGreaterThan(Duration.ofMillis(950).toNanos());
  }

  @Test
  void shouldNotAskAtOnceWhenItIsOpenedAgain() throws Exception {
    server.behave((request, out) -> out.write(response("429 Busy", "Retry-After: 600", "")));
    awaitRequests(1);
    awaitIdle();

    for (int i = 0; i < 20; i++) {
      again();
      assertThat(poll.next(Duration.ofMillis(10))).isEmpty();
    }

    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void shouldFollowRedirects() throws Exception {
    server.behave(
        (request, out) ->
            out.write(
                request.path().equals("/feed")
                    ? response("302 Found", "Location: /elsewhere", "a longer text than the next")
                    : response("200 OK", "", "found")));

    assertThat(text(next())).isEqualTo("found");
  }

  @Test
  void shouldNotFollowALoop() throws Exception {
    server.behave((request, out) -> out.write(response("301 Moved", "Location: /feed", "")));

    // Each attempt is the address and three redirections.
    awaitRequests(5);

    assertThat(server.requests().get(4).nanos() - server.requests().get(3).nanos())
        .isGreaterThan(EVERY.dividedBy(2).toNanos());
  }

  @Test
  void shouldNotTellAnotherHostTheKey() throws Exception {
    try (RawServer other = new RawServer(ok("other"))) {
      server.behave(
          (request, out) -> out.write(response("302 Found", "Location: " + other.url("/"), "")));

      assertThat(text(next())).isEqualTo("other");

      assertThat(server.requests().get(0).headers()).containsEntry("X-Key", "k3y");
      assertThat(other.requests().get(0).headers()).doesNotContainKey("X-Key");
    }
  }

  @Test
  void shouldTellTheCharsetOfTheHeader() throws Exception {
    server.behave(
        (request, out) ->
            out.write(response("200 OK", "Content-Type: text/xml; charset=\"windows-1251\"", "x")));

    assertThat(next().charset()).isEqualTo("windows-1251");
  }

  @Test
  void shouldKeepWhatWasUseless() throws Exception {
    next().failed(List.of("EMPTY: nothing in it"));

    assertThat(spooled()).isEmpty();
    try (Stream<Path> failed = Files.list(temp.resolve("spool/failed"))) {
      assertThat(failed).hasSize(2);
    }
  }

  @Test
  void shouldReadRetryAfter() {
    Instant now = Instant.parse("2026-10-01T10:00:00Z");
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(now.plusSeconds(90).atOffset(ZoneOffset.UTC));

    assertThat(HttpHeads.retryAfter("120", now)).isEqualTo(Duration.ofMinutes(2));
    assertThat(HttpHeads.retryAfter(date, now)).isEqualTo(Duration.ofSeconds(90));
    assertThat(HttpHeads.retryAfter("soon", now)).isNull();
  }

  private HttpPoll poll(String path) {
    return new HttpPoll(
        "feed",
        new HttpSettings(
            "http://localhost/feed",
            URI.create(server.url(path)),
            EVERY,
            Map.of("X-Key", new Secret("k3y")),
            Duration.ofMillis(700),
            100_000,
            3,
            "Dateline",
            temp.resolve("spool")),
        web);
  }

  private void again() {
    poll.close();
    poll = poll("/feed");
  }

  private Delivery next() throws InterruptedException {
    long deadline = System.nanoTime() + SOON.toNanos();
    while (System.nanoTime() < deadline) {
      Optional<Delivery> delivery = poll.next(Duration.ofMillis(20));
      if (delivery.isPresent()) {
        return delivery.get();
      }
    }
    throw new AssertionError("nothing came");
  }

  /** Waits until the server was asked so often; nothing may come. */
  private void awaitRequests(int count) throws InterruptedException {
    long deadline = System.nanoTime() + SOON.toNanos();
    while (server.requests().size() < count) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      assertThat(poll.next(Duration.ofMillis(10))).isEmpty();
    }
  }

  /** Waits until the answer has been taken note of. */
  private void awaitIdle() throws InterruptedException {
    long deadline = System.nanoTime() + SOON.toNanos();
    while (web.schedule("feed", EVERY).left().compareTo(Duration.ofMinutes(1)) < 0) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      assertThat(poll.next(Duration.ofMillis(10))).isEmpty();
    }
  }

  private void nothingComes() throws Exception {
    awaitRequests(2);
    assertThat(spooled()).isEmpty();
  }

  private List<Path> spooled() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("spool"))) {
      return files.filter(file -> file.toString().endsWith(".body")).toList();
    }
  }

  private static String text(Delivery delivery) throws IOException {
    try (InputStream in = delivery.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static RawServer.Behaviour packed(String encoding, byte[] body) {
    return (request, out) -> out.write(response("200 OK", "Content-Encoding: " + encoding, body));
  }

  private static byte[] gzip(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
