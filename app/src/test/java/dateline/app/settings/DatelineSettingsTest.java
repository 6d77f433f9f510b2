package dateline.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.ingest.fetch.push.PushAddress;
import dateline.publish.dashboard.DashboardAddress;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.topic.TopicSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatelineSettingsTest {
  private static final DatelineSettings DEFAULTS =
      new DatelineSettings(
          TopicSettings.defaults(),
          Map.of(),
          Duration.ofDays(30),
          PushAddress.usual(),
          DashboardAddress.usual(),
          null);

  private static final Map<String, String> ENVIRONMENT = Map.of("BROKER", "k1", "PASSWORD", "hush");

  @TempDir Path config;

  @Test
  void shouldHaveDefaults() {
    assertThat(DatelineSettings.read(config, ENVIRONMENT)).isEqualTo(DEFAULTS);
  }

  @Test
  void shouldTakeTheDefaultsOfKeysThatAreLeftOut() throws IOException {
    write("topics: {}\nmemory:\n");

    assertThat(DatelineSettings.read(config, ENVIRONMENT)).isEqualTo(DEFAULTS);
  }

  @Test
  void shouldReadEveryKey() throws IOException {
    write(
        """
        topics:
          prefix: test.
          partitions: 12
          replication: 3
          retention: PT36H
          deadLetterRetention: P90D
          maxRecordBytes: 1048576
          registry: https://registry.example
        memory: P1D
        push: {host: 0.0.0.0, port: 9000}
        dashboard: {host: 0.0.0.0, port: 9001}
        metrics: {host: 0.0.0.0, port: 9002}
        kafka:
          bootstrap.servers: kafka-1:9092
          linger.ms: 5
        """);

    assertThat(DatelineSettings.read(config, ENVIRONMENT))
        .isEqualTo(
            new DatelineSettings(
                new TopicSettings(
                    "test.",
                    12,
                    3,
                    Duration.ofHours(36),
                    Duration.ofDays(90),
                    1_048_576,
                    "https://registry.example/"),
                Map.of("bootstrap.servers", "kafka-1:9092", "linger.ms", "5"),
                Duration.ofDays(1),
                new PushAddress("0.0.0.0", 9000),
                new DashboardAddress("0.0.0.0", 9001),
                new MetricsAddress("0.0.0.0", 9002)));
  }

  @Test
  void shouldFillPropertiesOfKafkaFromTheEnvironment() throws IOException {
    write("kafka: {bootstrap.servers: '${BROKER}:9092', ssl.key.password: '${PASSWORD}'}\n");

    DatelineSettings settings = DatelineSettings.read(config, ENVIRONMENT);

    assertThat(settings.kafka())
        .isEqualTo(Map.of("bootstrap.servers", "k1:9092", "ssl.key.password", "hush"));
    assertThat(settings).asString().contains("ssl.key.password").doesNotContain("hush");
  }

  @Test
  void shouldSayWhichVariablesThereAreNot() throws IOException {
    Path file = write("kafka: {sasl.jaas.config: '${NONE}', client.id: '${NEITHER}'}\n");

    assertThatThrownBy(() -> DatelineSettings.read(config, ENVIRONMENT))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            file
                + ":1: kafka.client.id: the environment has no variable NEITHER, or it is empty\n"
                + file
                + ":1: kafka.sasl.jaas.config: the environment has no variable NONE, or it is empty");
  }

  @Test
  void shouldComeWithAFileThatStatesTheDefaults() {
    assertThat(DatelineSettings.read(Path.of("../config"), ENVIRONMENT)).isEqualTo(DEFAULTS);
  }

  @Test
  void shouldSayWhatIsWrong() throws IOException {
    Path file = write("memory: P0D\n");

    assertThatThrownBy(() -> DatelineSettings.read(config, ENVIRONMENT))
        .isInstanceOf(SettingsException.class)
        .message()
        .startsWith(file.toString())
        .endsWith("memory: 'P0D' (allowed: an ISO 8601 duration above zero, such as P7D or PT30M)");
  }

  @Test
  void shouldRefuseAnUnknownKey() throws IOException {
    Path file = write("memry: P1D\n");

    assertThatThrownBy(() -> DatelineSettings.read(config, ENVIRONMENT))
        .hasMessage(
            file
                + ":1: memry: unknown key (known: dashboard, kafka, memory, metrics, push, topics)");
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(config.resolve("dateline.yml"), yaml);
  }
}
