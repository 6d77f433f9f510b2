package dateline.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.model.Checkpoint;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class AvroSerdeTest {
  private static final AvroSerde<Checkpoint> SERDE = AvroSerde.of(Checkpoint.class);

  private static Checkpoint checkpoint(String position, long items) {
    return new Checkpoint(
        position, "d1", items, true, false, Instant.ofEpochMilli(1_700_000_000_000L));
  }

  @Property
  void shouldReadWhatItWrote(@ForAll String position, @ForAll long items) {
    Checkpoint written = checkpoint(position.replaceAll("\\p{Cs}", "?"), items);

    assertThat(SERDE.decode(SERDE.encode(written))).isEqualTo(written);
  }

  @Test
  void shouldBeginWithTheSingleObjectMarker() {
    assertThat(SERDE.encode(checkpoint("a", 1))).startsWith((byte) 0xC3, (byte) 0x01);
  }

  @Test
  void shouldNameTheFingerprintThatTheHistoryLacks() {
    byte[] bytes = SERDE.encode(checkpoint("a", 1));
    Arrays.fill(bytes, 2, 10, (byte) 0x11);

    assertThatThrownBy(() -> SERDE.decode(bytes))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("fingerprint 1111111111111111")
        .hasMessageContaining("known: Checkpoint (1 schemas)");
  }

  @Test
  void shouldSayWhatBytesThatAreNoRecordBeginWith() {
    assertThatThrownBy(() -> SERDE.decode(new byte[] {1, 2, 3}))
        .isInstanceOf(SerializationException.class)
        .hasMessage("Checkpoint: not Avro single-object encoding: 3 bytes, starting 01 02 03");
  }

  @Property
  void shouldRefuseARecordThatWasCutShort(@ForAll @IntRange(min = 0, max = 24) int length) {
    byte[] whole = SERDE.encode(checkpoint("position", 7));

    assertThatThrownBy(() -> SERDE.decode(Arrays.copyOf(whole, Math.min(length, whole.length - 1))))
        .isInstanceOf(SerializationException.class);
  }

  @Property
  void shouldThrowNothingElseOnAnyBytes(@ForAll byte[] bytes) {
    byte[] framed = SERDE.encode(checkpoint("a", 1));
    byte[] record = Arrays.copyOf(framed, 10 + bytes.length);
    System.arraycopy(bytes, 0, record, 10, bytes.length);

    assertThat(decodes(record)).isIn(true, false);
  }

  private static boolean decodes(byte[] record) {
    try {
      SERDE.decode(record);
      return true;
    } catch (SerializationException e) {
      return false;
    }
  }

  @Test
  void shouldRefuseToWriteMoreThanItsTopicTakes() {
    AvroSerde<Checkpoint> small = AvroSerde.upTo(40, Checkpoint.class);

    assertThatThrownBy(() -> small.encode(checkpoint("x".repeat(100), 1)))
        .isInstanceOf(TooLargeException.class)
        .hasMessageStartingWith("Checkpoint: ")
        .hasMessageEndingWith("bytes (allowed: 40)");
  }

  @Test
  void shouldTakeATombstoneForNoRecord() {
    assertThat(SERDE.deserializer().deserialize("topic", (byte[]) null)).isNull();
  }
}
