package dateline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.UnknownHostException;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class TroubleTest {
  @Test
  void shouldSayTheInnermostReasonToo() {
    Exception failure =
        new KafkaException(
            "Failed to construct kafka consumer",
            new KafkaException("outer", new IllegalArgumentException("no semicolon at the end")));

    assertThat(Trouble.reason(failure))
        .isEqualTo("Failed to construct kafka consumer: no semicolon at the end");
  }

  @Test
  void shouldNotSayAReasonTwice() {
    Exception failure =
        new KafkaException("the broker is away", new KafkaException("broker is away"));

    assertThat(Trouble.reason(failure)).isEqualTo("the broker is away");
  }

  @Test
  void shouldSayTheKindOfAReasonOfOneWord() {
    assertThat(Trouble.reason(new UnknownHostException("wire")))
        .isEqualTo("java.net.UnknownHostException: wire");
    assertThat(Trouble.reason(new NullPointerException()))
        .isEqualTo("java.lang.NullPointerException");
  }
}
