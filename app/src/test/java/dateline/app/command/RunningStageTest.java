package dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.app.ExitCode;
import dateline.app.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
