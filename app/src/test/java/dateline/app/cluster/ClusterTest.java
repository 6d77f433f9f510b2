package dateline.app.cluster;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.app.UserError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterTest {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  @Test
  void shouldSayWhatIsNoAddress() {
    assertThatThrownBy(() -> Cluster.connect(Map.of("bootstrap.servers", "kafka"), PATIENCE))
        .isInstanceOf(UserError.class)
        .hasMessageStartingWith(
            "'kafka' is no address of a cluster (allowed: HOST:PORT, ...): Invalid url in"
                + " bootstrap.servers");
  }

  @Test
  void shouldNotBlameTheAddressForOtherSettings() {
    Map<String, String> unended =
        Map.of(
            "bootstrap.servers",
            "127.0.0.1:1",
            "security.protocol",
            "SASL_PLAINTEXT",
            "sasl.mechanism",
            "PLAIN",
            "sasl.jaas.config",
            "org.apache.kafka.common.security.plain.PlainLoginModule required"
                + " username=\"u\" password=\"hush\"");

    assertThatThrownBy(() -> Cluster.connect(unended, PATIENCE))
        .isInstanceOf(UserError.class)
        .hasMessage("kafka: JAAS config entry not terminated by semi-colon");
  }

  @Test
  void shouldSayThatNobodyAnswers() {
    assertThatThrownBy(() -> Cluster.connect(Map.of("bootstrap.servers", "127.0.0.1:1"), PATIENCE))
        .isInstanceOf(UserError.class)
        .hasMessage("no broker answers at 127.0.0.1:1 within 1 s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLAIN-TEXT://127.0.0.1:1", "::1:1"})
  void shouldSayThatNobodyAnswersAtWhateverKafkaTakesForAnAddress(String address) {
    assertThatThrownBy(() -> Cluster.connect(Map.of("bootstrap.servers", address), PATIENCE))
        .isInstanceOf(UserError.class)
        .hasMessage("no broker answers at " + address + " within 1 s");
  }

  @Test
  void shouldSayThatSomebodyListensWhoIsNoBroker() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "127.0.0.1:" + silent.getLocalPort();

      assertThatThrownBy(() -> Cluster.connect(Map.of("bootstrap.servers", address), PATIENCE))
          .isInstanceOf(UserError.class)
          .hasMessage(
              "no broker answers at "
                  + address
                  + " within 1 s, though somebody listens there (security.protocol is PLAINTEXT)");
    }
  }
}
