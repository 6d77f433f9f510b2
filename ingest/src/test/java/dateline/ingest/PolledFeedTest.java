package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.http.HttpSettings;
import dateline.ingest.fetch.http.RawServer;
import dateline.ingest.formats.WireFormats;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.errors.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feed on a bad server, read by a stage whose broker fails now and then. */
class PolledFeedTest {
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final int LAST = 30;

  @TempDir Path temp;
  private final FakeLog log = new FakeLog();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void shouldLoseNothingAndDoubleNothing() throws Exception {
    log.failAfter(3, new TimeoutException("broker gone"));
    try (RawServer server = new RawServer(this::answer);
        Shared shared = new Shared()) {
      SourceRunner runner = runner(source(server), shared);
      Thread thread = new Thread(runner);
      thread.start();

      Awaitility.await()
          .atMost(Duration.ofSeconds(90))
          .until(() -> guids().contains("" + LAST) && log.letters().size() == 1);

      end.countDown();
      runner.stop();
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
      assertThat(log.articles())
          .extracting(raw -> raw.getArticle().getGuid())
          .doesNotHaveDuplicates()
          .hasSize(LAST);
      assertThat(log.articles())
          .allSatisfy(
              raw ->
                  assertThat(raw.getArticle().getHeadline())
                      .isEqualTo("Козы " + raw.getArticle().getGuid()));
      assertThat(unchanged).hasPositiveValue();
      // The last of them ends the test: nobody asked in vain.
      assertThat(server.requests().size()).isLessThan(150);
      long nanos =
          server.requests().get(server.requests().size() - 1).nanos()
              - server.requests().get(0).nanos();
      // A quarter of a second between two, give or take what a busy machine does to the clock.
      assertThat(server.requests().size()).isLessThan((int) (nanos / 250_000_000) + 6);
    }
  }

  private java.util.Set<String> guids() {
    return log.articles().stream()
        .map(raw -> raw.getArticle().getGuid())
        .collect(Collectors.toSet());
  }

  /** Every other time an item more, the oldest gone; and each time another kind of nonsense. */
  private void answer(RawServer.Request request, OutputStream out)
      throws IOException, InterruptedException {
    int number = request.path().equals("/moved") ? asked.get() : asked.incrementAndGet();
    int newest = Math.min(LAST, (number + 1) / 2);
    String tag = "\"v" + newest + "\"";
    if (tag.equals(request.headers().get("If-None-Match")) && number % 11 < 8) {
      unchanged.incrementAndGet();
      out.write(RawServer.response("304 Not Modified", "ETag: " + tag, ""));
      return;
    }
    byte[] plain = feed(newest, "").getBytes(CYRILLIC);
    byte[] good = ok(tag, "; charset=windows-1251", plain);
    switch (number % 11) {
      case 1 -> out.write(Arrays.copyOf(good, good.length - 20));
      case 2 -> out.write(RawServer.response("500 Oh", "", "sorry"));
      case 3 -> {
        if (request.path().equals("/moved")) {
          out.write(good);
        } else {
          out.write(RawServer.response("302 Found", "Location: /moved", "there"));
        }
      }
      case 4 -> {
        String declared = feed(newest, " encoding=\"windows-1251\"");
        out.write(ok(tag, "; charset=ISO-8859-1", declared.getBytes(CYRILLIC)));
      }
      case 5 ->
          out.write(
              ok(tag, "; charset=windows-1251", feed(newest, "").getBytes(StandardCharsets.UTF_8)));
      case 6 -> {
        out.write(good, 0, good.length / 2);
        for (int i = 0; i < 30 && !end.await(50, TimeUnit.MILLISECONDS); i++) {
          out.write(' ');
          out.flush();
        }
      }
      case 7 -> out.write(RawServer.response("200 OK", "ETag: \"x\"", new byte[2 << 20]));
      case 8 -> out.close();
      default -> out.write(good);
    }
  }

  private static byte[] ok(String tag, String charset, byte[] body) {
    return RawServer.response(
        "200 OK", "Content-Type: text/xml" + charset + "\nETag: " + tag, body);
  }

  private static String feed(int newest, String declaration) {
    return IntStream.rangeClosed(Math.max(1, newest - 15), newest)
        .mapToObj(
            i ->
                "<item><guid>%d</guid><title>Козы %d</title><description>У реки.</description></item>"
                    .formatted(i, i))
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\""
                    + declaration
                    + "?><rss version=\"2.0\"><channel><title>Козы</title>"
                    + "<lastBuildDate>"
                    + newest
                    + "</lastBuildDate><item></item>",
                "</channel></rss>"));
  }

  private Source source(RawServer server) {
    return Fixtures.source(
        new HttpSettings(
            server.url("/"),
            URI.create(server.url("/feed")),
            Duration.ofMillis(20),
            Map.of(),
            Duration.ofSeconds(1),
            1 << 20,
            3,
            "Dateline",
            temp),
        null);
  }

  private SourceRunner runner(Source source, Shared shared) {
    return new SourceRunner(
        source,
        shared,
        () -> log,
        (opening, pulse, stop) ->
            new Intake(
                source,
                WireFormats.standard(),
                new IngestRecords(Fixtures.TOPICS, Fixtures.CLOCK).of(source, 0),
                opening,
                new Repetitions(opening.seen(), source.remember(), Fixtures.CLOCK),
                new IngestCounters(new SimpleMeterRegistry(), source.name()),
                pulse,
                stop),
        Fixtures.pulse(),
        line -> {});
  }
}
