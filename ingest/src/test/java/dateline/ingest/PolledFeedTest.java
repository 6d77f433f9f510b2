package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.http.HttpSettings;
import dateline.ingest.fetch.http.RawServer;
import dateline.ingest.formats.WireFormats;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
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
  private static final int LAST = 40;

  @TempDir Path temp;
  private final FakeLog log = new FakeLog();
  private final AtomicInteger asked = new AtomicInteger();

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

      runner.stop();
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
      assertThat(log.articles())
          .extracting(raw -> raw.getArticle().getGuid())
          .doesNotHaveDuplicates()
          .hasSize(LAST);
      assertThat(log.articles().get(0).getArticle().getHeadline()).isEqualTo("Козы 1");
      // The last of them ends the test: nobody asked in vain.
      assertThat(server.requests().size()).isLessThan(200);
    }
  }

  private java.util.Set<String> guids() {
    return log.articles().stream()
        .map(raw -> raw.getArticle().getGuid())
        .collect(Collectors.toSet());
  }

  /** Each time a few items more, the oldest gone, and each third time some nonsense. */
  private void answer(RawServer.Request request, OutputStream out) throws java.io.IOException {
    int number = asked.incrementAndGet();
    byte[] feed = feed(Math.min(LAST, number));
    byte[] whole =
        RawServer.response("200 OK", "Content-Type: text/xml; charset=windows-1251", feed);
    switch (number % 6) {
      case 1 -> out.write(Arrays.copyOf(whole, whole.length - 20));
      case 3 -> out.write(RawServer.response("500 Oh", "", "sorry"));
      default -> out.write(whole);
    }
  }

  private static byte[] feed(int newest) {
    return IntStream.rangeClosed(Math.max(1, newest - 25), newest)
        .mapToObj(
            i ->
                "<item><guid>%d</guid><title>Козы %d</title><description>У реки.</description></item>"
                    .formatted(i, i))
        .collect(
            Collectors.joining(
                "",
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Козы</title>"
                    + "<lastBuildDate>"
                    + newest
                    + "</lastBuildDate><item></item>",
                "</channel></rss>"))
        .getBytes(CYRILLIC);
  }

  private Source source(RawServer server) {
    return Fixtures.source(
        new HttpSettings(
            server.url("/"),
            URI.create(server.url("/feed")),
            Duration.ofMillis(20),
            Map.of(),
            Duration.ofSeconds(5),
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
        Fixtures.pulse());
  }
}
