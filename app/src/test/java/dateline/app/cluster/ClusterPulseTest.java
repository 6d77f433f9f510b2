package dateline.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ClusterPulseTest {
  private final AtomicBoolean away = new AtomicBoolean();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Callable<Boolean> question =
      () -> {
        if (away.get()) {
          throw new IOException("the broker is away");
        }
        return true;
      };

  @Test
  void shouldTellWhetherTheClusterAnswers() {
    try (ClusterPulse pulse =
        new ClusterPulse(question, () -> closed.set(true), Duration.ofMillis(1))) {
      assertThat(pulse.answers()).isTrue();
      away.set(true);
      await().until(() -> !pulse.answers());
      away.set(false);
      await().until(pulse::answers);
    }

    assertThat(closed).isTrue();
  }
}
