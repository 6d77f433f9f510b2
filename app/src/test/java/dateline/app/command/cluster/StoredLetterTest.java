package dateline.app.command.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.app.command.cluster.StoredLetter.Legible;
import dateline.app.command.cluster.StoredLetter.Unreadable;
import dateline.model.DeadLetter;
import dateline.model.Reason;
import dateline.model.Stage;
import dateline.schemas.topic.Topic;
import dateline.schemas.topic.TopicSettings;
import dateline.schemas.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredLetterTest {
  private static final Topic<String, DeadLetter> TOPIC =
      new Topics(TopicSettings.defaults()).deadLetter();

  @Test
  void shouldBeALetterWithItsPlace() {
    DeadLetter letter =
        DeadLetter.newBuilder()
            .setStage(Stage.INGEST)
            .setSource("inbox")
            .setOrigin("a.jsonl")
            .setReason(Reason.MALFORMED)
            .setMessage("no goats")
            .setAt(Instant.EPOCH)
            .setFormat("json-lines")
            .setKey(null)
            .setOriginal(ByteBuffer.wrap(new byte[0]))
            .setOriginalSize(0)
            .setPosition(null)
            .build();

    assertThat(StoredLetter.of(record(TOPIC.values().serializer().serialize("", letter)), TOPIC))
        .containsInstanceOf(Legible.class)
        .get()
        .extracting(StoredLetter::id, stored -> ((Legible) stored).letter())
        .containsExactly("3@7", letter);
  }

  @Test
  void shouldSayWhyBytesAreNoLetter() {
    assertThat(StoredLetter.of(record("garbage".getBytes(StandardCharsets.UTF_8)), TOPIC))
        .containsInstanceOf(Unreadable.class)
        .get()
        .extracting(stored -> ((Unreadable) stored).line())
        .asString()
        .startsWith("3@7      unreadable: DeadLetter: not Avro single-object encoding: 7 bytes");
  }

  @Test
  void shouldBeNothingWhereTheRecordHasNoValue() {
    assertThat(StoredLetter.of(record(null), TOPIC)).isEmpty();
  }

  @SuppressWarnings("NullAway") // Kafka's own class does not say that a value may be null.
  private static ConsumerRecord<byte[], byte[]> record(byte @Nullable [] value) {
    return new ConsumerRecord<>(TOPIC.name(), 3, 7, new byte[0], value);
  }
}
