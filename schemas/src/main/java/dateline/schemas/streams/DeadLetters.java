package dateline.schemas.streams;

import dateline.model.DeadLetter;
import dateline.model.Position;
import dateline.model.Reason;
import dateline.model.Stage;
import dateline.schemas.serde.AvroSerde;
import dateline.schemas.serde.TooLargeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

/**
 * Writes the dead letter of a Kafka record that a stage had to give up on. The handlers of this
 * package share it; Kafka Streams makes them by name, so they are told what they need through the
 * stage's properties.
 */
final class DeadLetters {
  /** Property: the stage that gives up, a {@link Stage} name. */
  static final String STAGE = "dateline.stage";

  /** Property: the topic of the dead letters. */
  static final String TOPIC = "dateline.dead-letter.topic";

  /** Property: how many bytes of the record a letter may hold. */
  static final String MAX_BYTES = "dateline.dead-letter.max.bytes";

  private static final AvroSerde<DeadLetter> SERDE = AvroSerde.of(DeadLetter.class);

  private final Stage stage;
  private final String topic;
  private final int maxBytes;

  DeadLetters(Map<String, ?> properties) {
    this.stage = Stage.valueOf(String.valueOf(properties.get(STAGE)));
    this.topic = String.valueOf(properties.get(TOPIC));
    this.maxBytes = Integer.parseInt(String.valueOf(properties.get(MAX_BYTES)));
  }

  /** The letter for the record that the context stands at, ready to be produced. */
  List<ProducerRecord<byte[], byte[]>> letter(
      ErrorHandlerContext at,
      byte @Nullable [] key,
      byte @Nullable [] value,
      Reason reason,
      String message) {
    // What fails inside a punctuation has no record.
    Position position =
        at.topic() == null ? null : new Position(at.topic(), at.partition(), at.offset());
    byte[] original = value == null ? new byte[0] : value;
    DeadLetter letter =
        DeadLetter.newBuilder()
            .setStage(stage)
            .setSource(source(key))
            .setOrigin(
                position == null
                    ? "no record: at a time of its own"
                    : at.topic() + "-" + at.partition() + "@" + at.offset())
            .setReason(reason)
            .setMessage(message)
            .setAt(Instant.ofEpochMilli(at.timestamp()))
            .setFormat(null)
            .setKey(key == null ? null : ByteBuffer.wrap(key))
            .setOriginal(
                ByteBuffer.wrap(
                    original.length <= maxBytes ? original : Arrays.copyOf(original, maxBytes)))
            .setOriginalSize(original.length)
            .setPosition(position)
            .build();
    return List.of(new ProducerRecord<>(topic, key, SERDE.encode(letter)));
  }

  /** Why an exception says that a record is unusable. */
  static Reason reason(Exception e) {
    if (e instanceof TooLargeException || e instanceof RecordTooLargeException) {
      return Reason.TOO_LARGE;
    }
    return e instanceof SerializationException ? Reason.UNDECODABLE : Reason.POISON;
  }

  /** The innermost message of an exception, which says what was found. */
  static String message(Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null && !(cause instanceof SerializationException)) {
      cause = cause.getCause();
    }
    return cause instanceof SerializationException
        ? String.valueOf(cause.getMessage())
        : cause.toString();
  }

  /** Story keys are source, colon, guid. */
  private static @Nullable String source(byte @Nullable [] key) {
    if (key == null) {
      return null;
    }
    String id = new String(key, StandardCharsets.UTF_8);
    int colon = id.indexOf(':');
    return colon > 0 ? id.substring(0, colon) : null;
  }
}
