package dateline.ingest;

import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One record of a transaction, encoded.
 *
 * @param kind what it is
 * @param record the record
 * @param smaller makes what to send instead if the broker finds it too large; null if there is
 *     nothing
 */
record Entry(Kind kind, ProducerRecord<byte[], byte[]> record, @Nullable Supplier<Entry> smaller) {
  /** What a record is. */
  enum Kind {
    ARTICLE,
    LETTER,
    SEEN,
    RHYTHM,
    CHECKPOINT
  }

  /** What the key and value take, with what Kafka adds to a batch of one. */
  int size() {
    byte[] key = record.key();
    byte[] value = record.value();
    return (key == null ? 0 : key.length) + (value == null ? 0 : value.length) + 256;
  }
}
