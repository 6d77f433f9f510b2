package dateline.schemas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaRegistryTest {
  private static final Schema TEXT = Schema.create(Schema.Type.STRING);

  private FakeRegistry server;
  private SchemaRegistry registry;

  @BeforeEach
  void start() throws IOException {
    server = FakeRegistry.start();
    registry = SchemaRegistry.at(server.address(), Map.of());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void shouldAskForEachSubjectOnce() {
    int id = registry.register("a-value", TEXT);

    assertThat(registry.register("a-value", TEXT)).isEqualTo(id);
    assertThat(server.asked()).containsExactly("POST /subjects/a-value/versions");
  }

  @Test
  void shouldGiveTheSchemaOfANumber() {
    int id = registry.register("a-value", TEXT);

    assertThat(registry.schema(id)).isEqualTo(TEXT);
  }

  @Test
  void shouldTryAgainWhatMayPass() {
    server.fail(2, 503);

    assertThat(registry.register("a-value", TEXT)).isEqualTo(100);
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void shouldSayThatItGivesNoAnswerWithItsLastWords() {
    server.fail(9, 503);

    assertThatThrownBy(() -> registry.register("a-value", TEXT))
        .isInstanceOf(RegistryUnavailableException.class)
        .hasMessage(server.address() + "/: 503 as told");
  }

  @Test
  void shouldTellARefusalFromAFault() {
    server.fail(1, 409);

    assertThatThrownBy(() -> registry.register("a-value", TEXT))
        .isInstanceOf(RegistryRefusalException.class)
        .hasMessage(server.address() + "/: does not take the schema of a-value: 409 as told");
  }

  @Test
  void shouldSayThatANumberIsUnknown() {
    assertThatThrownBy(() -> registry.schema(7))
        .isInstanceOf(SerializationException.class)
        .hasMessage(
            "written with schema 7, which the registry %s/ does not have", server.address());
  }

  @Test
  void shouldSayThatNobodyAnswers() {
    server.close();

    assertThatThrownBy(() -> registry.schema(7))
        .isInstanceOf(RegistryUnavailableException.class)
        .hasMessageStartingWith(server.address() + "/: does not answer: ");
  }

  @Test
  void shouldSayWhoAsks() {
    SchemaRegistry.at(server.address(), Map.of(SchemaRegistry.CREDENTIALS, "ada:secret"))
        .register("a-value", TEXT);

    assertThat(server.asked())
        .containsExactly("POST /subjects/a-value/versions Basic YWRhOnNlY3JldA==");
  }

  @Test
  void shouldTakeNoPasswordInAnAddressAndNotRepeatIt() {
    assertThatThrownBy(() -> SchemaRegistry.checked("https://ada:secret@registry.example"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(SchemaRegistry.CREDENTIALS)
        .hasMessageNotContaining("secret@");
  }

  @Test
  void shouldSayWhatAnAddressMayBe() {
    assertThatThrownBy(() -> SchemaRegistry.checked("registry:8081"))
        .hasMessage(
            "registry: 'registry:8081' (allowed: http:// or https://, a host, no user and no"
                + " password)");
  }
}
