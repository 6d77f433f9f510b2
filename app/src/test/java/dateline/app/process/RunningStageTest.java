package dateline.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.metrics.Readiness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class RunningStageTest {
  @Test
  void shouldNotLookReadyBeforeItIs(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("ready"), "left behind");
    ReadyFile ready = new ReadyFile(Map.of("DATELINE_READY_FILE", file.toString()));

    RunningStage running = new RunningStage("enrich", ready);

    assertThat(file).doesNotExist();
    running.endsWith(CompletableFuture.failedFuture(new IOException("disk full")));
    assertThatThrownBy(() -> running.await(() -> true, () -> {})).hasMessageEndingWith("disk full");
    assertThat(file).doesNotExist();
  }

  @Test
  void shouldSayWhyItEndedWhenAllIsClosed() {
    RunningStage running = new RunningStage("up");
    AtomicBoolean closed = new AtomicBoolean();
    running.endsWith(
        CompletableFuture.failedFuture(
            new IllegalStateException("the broker failed", new IOException("disk full"))));

    assertThatThrownBy(() -> running.await(() -> true, () -> closed.set(true)))
        .isInstanceOf(UserError.class)
        .hasMessage("up: ended: disk full")
        .extracting(error -> ((UserError) error).exitCode())
        .isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(closed).isTrue();
  }

  @Test
  void shouldLetWhoStopsItWaitUntilWhatWasStartedIsClosed() throws Exception {
    RunningStage running = new RunningStage("up");
    AtomicBoolean closed = new AtomicBoolean();
    CompletableFuture<Boolean> closedWhenStopped = new CompletableFuture<>();

    int started =
        running.starting(
            () -> {
              new Thread(
                      () -> {
                        running.stop();
                        closedWhenStopped.complete(closed.get());
                      })
                  .start();
              return 7;
            });

    assertThat(started).isEqualTo(7);
    assertThat(closedWhenStopped).isNotDone();
    assertThat(running.await(() -> true, () -> closed.set(true))).isZero();
    assertThat(closedWhenStopped.get(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void shouldSayWhatItLacksWhereItIsReady() throws Exception {
    Logger log = (Logger) LoggerFactory.getLogger(RunningStage.class);
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    log.addAppender(lines);
    log.setLevel(Level.INFO);
    RunningStage running = new RunningStage("ingest");
    AtomicInteger looks = new AtomicInteger();
    List<Readiness> shown = new ArrayList<>();

    running.run(
        () -> () -> {},
        ready -> true,
        ready -> {
          if (looks.incrementAndGet() <= 2) {
            return List.of("fjord takes nothing");
          }
          shown.add(running.readiness());
          var unused = CompletableFuture.runAsync(running::stop);
          return List.of();
        });
    log.detachAppender(lines);
    log.setLevel(null);

    assertThat(lines.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly("ingest: ready, but fjord takes nothing", "ingest: ready");
    assertThat(shown).first().isEqualTo(new Readiness(true, List.of("fjord takes nothing")));
    assertThat(running.readiness()).isEqualTo(Readiness.NOT_READY);
  }

  @Test
  void shouldHoldUpNobodyWhenTheStartFails() {
    RunningStage running = new RunningStage("up");

    assertThatThrownBy(
            () ->
                running.starting(
                    () -> {
                      throw new IOException("port taken");
                    }))
        .hasMessage("port taken");

    assertThat(CompletableFuture.runAsync(running::stop)).succeedsWithin(Duration.ofSeconds(5));
  }
}
