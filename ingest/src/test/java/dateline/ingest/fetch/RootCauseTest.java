package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class RootCauseTest {
  @Test
  void shouldSayWhatTheInnermostCauseSays() {
    assertThat(
            RootCause.message(
                new KafkaException(new KafkaException("outer", new IOException("disk full")))))
        .isEqualTo("disk full");
  }

  @Test
  void shouldSayThatAWaitEnded() {
    assertThat(RootCause.message(new ExecutionException(new TimeoutException())))
        .isEqualTo("it took too long");
  }

  @Test
  void shouldSayTheKindOfACauseThatSaysNothing() {
    assertThat(RootCause.message(new KafkaException("outer", new NullPointerException())))
        .isEqualTo("java.lang.NullPointerException");
    assertThat(RootCause.message(new IllegalStateException("kafka-1")))
        .isEqualTo("java.lang.IllegalStateException: kafka-1");
  }
}
