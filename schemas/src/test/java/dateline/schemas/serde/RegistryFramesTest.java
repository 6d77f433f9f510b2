package dateline.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Checkpoint;
import dateline.model.Seen;
import dateline.schemas.registry.FakeRegistry;
import dateline.schemas.registry.RegistryUnavailableException;
import dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryFramesTest {
  private static final Checkpoint CHECKPOINT =
      new Checkpoint("position", "d1", 3L, true, false, Instant.ofEpochMilli(1_700_000_000_000L));

  private FakeRegistry server;
  private AvroSerde<Checkpoint> serde;

  @BeforeEach
  void start() throws IOException {
    server = FakeRegistry.start();
    serde = registered(server);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static AvroSerde<Checkpoint> registered(FakeRegistry server) {
    return AvroSerde.upTo(1 << 20, Checkpoint.class, SchemaRegistry.at(server.address(), Map.of()));
  }

  @Test
  void shouldFrameValuesWithTheNumberOfTheirSubject() {
    byte[] bytes = serde.serializer().serialize("ingest.checkpoints", CHECKPOINT);

    assertThat(Arrays.copyOf(bytes, 5)).containsExactly(0, 0, 0, 0, 100);
    assertThat(server.asked()).containsExactly("POST /subjects/ingest.checkpoints-value/versions");
  }

  @Test
  void shouldReadWhatAnotherInstanceWrote() {
    byte[] bytes = serde.serializer().serialize("ingest.checkpoints", CHECKPOINT);

    assertThat(registered(server).deserializer().deserialize("ingest.checkpoints", bytes))
        .isEqualTo(CHECKPOINT);
  }

  @Test
  void shouldReadWhatWasWrittenBeforeThereWasARegistry() {
    byte[] before = AvroSerde.of(Checkpoint.class).encode(CHECKPOINT);

    assertThat(serde.decode(before)).isEqualTo(CHECKPOINT);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void shouldSayThatARegistryIsNeeded() {
    byte[] bytes = serde.serializer().serialize("ingest.checkpoints", CHECKPOINT);

    assertThatThrownBy(() -> AvroSerde.of(Checkpoint.class).decode(bytes))
        .isInstanceOf(SerializationException.class)
        .hasMessageEndingWith(
            "it may be in the frame of a schema registry, and topics.registry is not set");
  }

  @Test
  void shouldRefuseARecordOfAnotherType() {
    server.keep(7, Seen.getClassSchema().toString());
    byte[] other = ByteBuffer.allocate(9).putInt(1, 7).array();

    assertThatThrownBy(() -> serde.decode(other))
        .isInstanceOf(SerializationException.class)
        .hasMessage(
            "Checkpoint: written with schema 7, a dateline.model.Seen"
                + " (wanted: a dateline.model.Checkpoint)");
  }

  @Test
  void shouldNotTakeASilentRegistryForABrokenRecord() {
    byte[] bytes = serde.serializer().serialize("ingest.checkpoints", CHECKPOINT);
    server.close();

    assertThatThrownBy(() -> registered(server).decode(bytes))
        .isInstanceOf(RegistryUnavailableException.class);
  }

  @Test
  void shouldNotCountTheNumberAsPartOfABrokenRecord() {
    byte[] bytes = serde.serializer().serialize("ingest.checkpoints", CHECKPOINT);

    assertThatThrownBy(() -> serde.decode(Arrays.copyOf(bytes, bytes.length - 3)))
        .isInstanceOf(SerializationException.class)
        .hasMessageStartingWith("Checkpoint: broken after its header");
  }
}
