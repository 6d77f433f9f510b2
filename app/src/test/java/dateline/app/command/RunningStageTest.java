package dateline.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.app.ExitCode;
import dateline.app.UserError;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RunningStageTest {
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
}
