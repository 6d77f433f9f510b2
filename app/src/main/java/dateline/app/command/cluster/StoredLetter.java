package dateline.app.command.cluster;

import dateline.model.DeadLetter;
import dateline.schemas.topic.Topic;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;

/**
 * What a record on the topic of the dead letters holds: a letter, or bytes that are none, which
 * must not hide the letters beside them.
 */
sealed interface StoredLetter {
  /** Where it stands, partition@offset: what show and replay take. */
  String id();

  /**
   * A letter.
   *
   * @param headers those of its record
   */
  record Legible(String id, DeadLetter letter, Headers headers) implements StoredLetter {}

  /**
   * Bytes of another program, or of a newer Dateline.
   *
   * @param why what is wrong with them
   */
  record Unreadable(String id, String why) implements StoredLetter {
    /** What a person is told. */
    String line() {
      return "%-8s unreadable: %s".formatted(id, why);
    }
  }

  /** What a record holds; nothing if it has no value. */
  static Optional<StoredLetter> of(
      ConsumerRecord<byte[], byte[]> record, Topic<?, DeadLetter> topic) {
    if (record.value() == null) {
      return Optional.empty();
    }
    String id = id(record);
    try {
      DeadLetter letter = topic.values().deserializer().deserialize(record.topic(), record.value());
      return Optional.of(new Legible(id, letter, record.headers()));
    } catch (SerializationException e) {
      return Optional.of(new Unreadable(id, String.valueOf(e.getMessage())));
    }
  }

  /** The id of the letter in a record. */
  static String id(ConsumerRecord<byte[], byte[]> record) {
    return record.partition() + "@" + record.offset();
  }
}
