package dateline.ingest.fetch.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Surroundings;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KafkaKeysTest {
  private static final Surroundings AROUND =
      new Surroundings(Path.of("data"), Map.of("BROKERS", "k1:9092", "LOGIN", "user and password"));

  @Test
  void shouldReadTheDefaults() {
    assertThat(transport(new KafkaKeys("wire.in", null, null, null, null)))
        .isEqualTo(
            new KafkaSettings("wire.in", null, KafkaSettings.Start.EARLIEST, null, Map.of()));
  }

  @Test
  void shouldReadEveryKey() {
    KafkaSettings settings =
        transport(
            new KafkaKeys(
                "wire.in",
                "${BROKERS}",
                "latest",
                "old-reader",
                Map.of("sasl.jaas.config", "${LOGIN}")));

    assertThat(settings)
        .isEqualTo(
            new KafkaSettings(
                "wire.in",
                "k1:9092",
                KafkaSettings.Start.LATEST,
                "old-reader",
                Map.of("sasl.jaas.config", new Secret("user and password"))));
    assertThat(settings.place()).isEqualTo("topic wire.in at k1:9092");
    assertThat(settings).asString().doesNotContain("password");
  }

  @Test
  void shouldSayWhatIsWrong() {
    fails(new KafkaKeys(null, null, null, null, null), "topic: missing: the name of the topic");
    fails(
        new KafkaKeys("wire in", null, null, null, null),
        "topic: 'wire in' (allowed: letters, digits, dots, hyphens and underscores, at most 249)");
    fails(
        new KafkaKeys("a", null, "middle", null, null),
        "start: 'middle' (allowed: earliest, latest)");
    fails(
        new KafkaKeys("a", "${NONE}", null, null, null),
        "bootstrap: the environment has no variable NONE, or it is empty");
    fails(
        new KafkaKeys("a", null, null, null, Map.of("isolation.level", "read_uncommitted")),
        "properties.isolation.level: cannot be set");
  }

  private static KafkaSettings transport(KafkaKeys keys) {
    return (KafkaSettings) keys.transport("box", AROUND);
  }

  private static void fails(KafkaKeys keys, String message) {
    assertThatThrownBy(() -> transport(keys)).hasMessage(message);
  }
}
