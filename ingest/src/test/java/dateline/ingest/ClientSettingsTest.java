package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.schemas.topic.TopicSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientSettingsTest {
  @Test
  void shouldGiveUpOnARecordAfterTenSeconds() {
    assertThat(clients(Map.of()).producerConfig("box"))
        .containsEntry("delivery.timeout.ms", 10_000);
  }

  @Test
  void shouldLetARecordTakeAsLongAsItsRequestMay() {
    ClientSettings clients = clients(Map.of("request.timeout.ms", "30000", "linger.ms", "5"));

    assertThat(clients.producerConfig("box")).containsEntry("delivery.timeout.ms", 30_005);
    assertThatCode(clients::check).doesNotThrowAnyException();
  }

  @Test
  void shouldLeaveTheDeliveryTimeoutToWhoSetsIt() {
    assertThat(
            clients(Map.of("request.timeout.ms", "9000", "delivery.timeout.ms", "20000"))
                .producerConfig("box"))
        .containsEntry("delivery.timeout.ms", "20000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delivery.timeout.ms | 100 | delivery.timeout.ms should be equal to or larger than",
        "request.timeout.ms | soon | Invalid value soon for configuration request.timeout.ms",
        "session.timeout.ms | 1000 | Heartbeat must be set lower than the session timeout"
      })
  void shouldSayWhyNoClientCanBeMade(String key, String value, String why) {
    ClientSettings clients = clients(Map.of(key, value));

    assertThatThrownBy(clients::check)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(why);
  }

  private static ClientSettings clients(Map<String, String> more) {
    Map<String, String> kafka = new HashMap<>(more);
    kafka.put("bootstrap.servers", "127.0.0.1:1");
    return new ClientSettings(
        new IngestSettings(kafka, TopicSettings.defaults(), List.of(), null), Fixtures.TOPICS);
  }
}
