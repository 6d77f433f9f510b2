package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.directory.DirectorySettings;
import dateline.ingest.formats.WireFormats;
import dateline.schemas.settings.Problem;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.TimeoutException;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRunnerTest {
  @TempDir Path temp;
  private final FakeLog log = new FakeLog();
  private final AtomicInteger opened = new AtomicInteger();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private @Nullable SourceRunner runner;
  private @Nullable Thread thread;

  @AfterEach
  void stop() throws InterruptedException {
    if (runner != null && thread != null) {
      runner.stop();
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
    }
  }

  @Test
  void shouldTakeInWhatArrives() throws Exception {
    SourceRunner started = start(() -> {});
    Awaitility.await().until(started::running);

    Files.writeString(temp.resolve("a.jsonl"), Fixtures.jsonLines(3));

    Awaitility.await().until(() -> Files.exists(temp.resolve("done/a.jsonl")));
    assertThat(log.articles()).hasSize(3);
  }

  @Test
  void shouldFinishWhatAFailureLeftBehind() throws Exception {
    Files.writeString(temp.resolve("a.jsonl"), Fixtures.jsonLines(1201));
    log.failAfter(1, new TimeoutException("broker gone"));

    start(() -> {});

    Awaitility.await().until(() -> Files.exists(temp.resolve("done/a.jsonl")));
    assertThat(log.articles())
        .extracting(raw -> raw.getArticle().getGuid())
        .doesNotHaveDuplicates()
        .hasSize(1201);
    assertThat(opened).hasValue(2);
  }

  @Test
  void shouldWaitForABrokerThatIsNotThere() {
    SourceRunner started =
        start(
            () -> {
              if (opened.get() < 3) {
                throw new TimeoutException("no broker");
              }
            });

    Awaitility.await().until(started::running);
    assertThat(opened).hasValue(3);
  }

  /** Read it could be, but what is not put away would be delivered and then stop the source. */
  @Test
  void shouldTakeNothingFromAFolderThatItCannotPutFilesAwayIn() throws Exception {
    Files.writeString(temp.resolve("done"), "in the way");
    Files.writeString(temp.resolve("a.jsonl"), Fixtures.jsonLines(3));

    SourceRunner started = start(() -> {});
    Awaitility.await().until(() -> started.obstacle().isPresent());
    Awaitility.await().until(() -> !told.isEmpty());

    assertThat(log.articles()).isEmpty();
    assertThat(started.obstacle().orElseThrow())
        .startsWith("box takes nothing: " + temp + " done in it is no folder")
        .contains("(needed: a folder that the user ");
    assertThat(told).containsExactly("source " + started.obstacle().orElseThrow());

    Files.delete(temp.resolve("done"));
    Awaitility.await().until(() -> Files.exists(temp.resolve("done/a.jsonl")));
    assertThat(started.obstacle()).isEmpty();
    assertThat(told).hasSize(2).last().isEqualTo("source box takes stories again");
    assertThat(log.articles()).hasSize(3);
  }

  @Test
  void shouldSayOnceWhatMayBeAMistakeInItsFile() throws Exception {
    log.failAfter(0, new TimeoutException("broker gone"));
    Files.writeString(temp.resolve("a.jsonl"), Fixtures.jsonLines(1));
    Source box = box();

    start(
        new Source(
            box.name(),
            box.format(),
            box.defaults(),
            box.transport(),
            box.keepOriginal(),
            box.remember(),
            box.home(),
            List.of(new Problem("box.yml", 0, "", "kafka.properties.acme: unknown"))),
        () -> {});

    Awaitility.await().until(() -> Files.exists(temp.resolve("done/a.jsonl")));
    assertThat(opened.get()).isGreaterThan(1);
    assertThat(told)
        .containsExactly("source box: warning: box.yml: kafka.properties.acme: unknown");
  }

  private Source box() {
    return Fixtures.source(
        new DirectorySettings(temp, Duration.ofMillis(20), Duration.ofMillis(10), 1 << 20), null);
  }

  private SourceRunner start(Runnable whenOpened) {
    return start(box(), whenOpened);
  }

  private SourceRunner start(Source source, Runnable whenOpened) {
    SourceRunner started =
        new SourceRunner(
            source,
            new Shared(),
            () -> {
              opened.incrementAndGet();
              whenOpened.run();
              return log;
            },
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
            told::add);
    runner = started;
    thread = new Thread(started);
    thread.start();
    return started;
  }
}
