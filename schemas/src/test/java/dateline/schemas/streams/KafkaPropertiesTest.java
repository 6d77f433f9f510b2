package dateline.schemas.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KafkaPropertiesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "bootstrap.servers",
        "linger.ms",
        "group.instance.id",
        "num.stream.threads",
        "producer.linger.ms",
        "consumer.max.poll.records",
        "main.consumer.max.poll.records",
        "restore.consumer.fetch.max.wait.ms",
        "global.consumer.fetch.max.wait.ms",
        "admin.retries",
        "topic.min.insync.replicas",
        "client.tag.rack",
        "metrics.jmx.exclude",
        "security.protocol",
        "sasl.jaas.config",
        "sasl.login.callback.handler.class",
        "ssl.truststore.location",
        "interceptor.classes",
        "metric.reporters",
      })
  void shouldKnowWhatTheClientsAndStreamsHave(String property) {
    assertThat(KafkaProperties.unknown(Set.of(property))).isEmpty();
  }

  @Test
  void shouldTellTheNearestOfAMistypedOne() {
    assertThat(KafkaProperties.unknown(Set.of("linger.mss")).get("linger.mss"))
        .startsWith("linger.ms");
    assertThat(KafkaProperties.unknown(Set.of("ssl.trustore.loction")).get("ssl.trustore.loction"))
        .startsWith("ssl.truststore.location");
    assertThat(KafkaProperties.unknown(Set.of("producers.linger.ms")).get("producers.linger.ms"))
        .startsWith("producer.linger.ms");
  }

  @Test
  void shouldTellNoneWhereNoneIsLikeIt() {
    assertThat(KafkaProperties.unknown(Set.of("acme.audit.endpoint")))
        .hasEntrySatisfying("acme.audit.endpoint", near -> assertThat(near).isEmpty());
  }

  /** A producer's property for consumers does nothing. */
  @Test
  void shouldNotTakeAPropertyOfAnotherClientBehindAPrefix() {
    assertThat(KafkaProperties.unknown(Set.of("consumer.linger.ms"))).hasSize(1);
  }
}
