package dateline.publish;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes what a store remembers, as JSON: for the stage's own eyes, so it is no part of
 * the contract. A key that a newer Dateline wrote is passed over, a missing one is null. Null is
 * null. Thread-safe.
 */
final class JsonSerde {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private JsonSerde() {}

  /** The serde of a record type. */
  static <T> Serde<T> of(Class<T> type) {
    Serializer<T> serializer =
        (topic, value) -> value == null ? null : JSON.writeValueAsBytes(value);
    Deserializer<T> deserializer =
        (topic, bytes) -> {
          try {
            return bytes == null ? null : JSON.readValue(bytes, type);
          } catch (JacksonException e) {
            throw new SerializationException(topic + ": " + e.getOriginalMessage(), e);
          }
        };
    return Serdes.serdeFrom(serializer, deserializer);
  }
}
