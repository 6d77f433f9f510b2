package dateline.schemas.serde;

import dateline.schemas.registry.SchemaRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.message.MessageDecoder;
import org.apache.avro.message.RawMessageDecoder;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.common.errors.SerializationException;

/**
 * The frame that Connect, ksqlDB and Kafka's user interfaces read: a zero byte and the 4-byte
 * number, high byte first, that a schema registry gave the writer's schema; then the body.
 * Thread-safe.
 */
final class RegistryFrames<T> {
  static final byte MARKER = 0;
  private static final int HEADER = 5;

  private final SchemaRegistry registry;
  private final SpecificData model;
  private final Schema schema;
  private final Map<String, byte[]> headers = new ConcurrentHashMap<>();
  private final Map<Integer, MessageDecoder<T>> decoders = new ConcurrentHashMap<>();

  RegistryFrames(SchemaRegistry registry, SpecificData model, Schema schema) {
    this.registry = registry;
    this.model = model;
    this.schema = schema;
  }

  /** Whether the bytes are framed so; single-object encoding never begins with a zero. */
  static boolean frames(byte[] bytes) {
    return bytes.length >= HEADER && bytes[0] == MARKER;
  }

  /** What goes before a value on a topic. */
  byte[] header(String topic) {
    byte[] known = headers.get(topic);
    if (known == null) {
      int id = registry.register(topic + "-value", schema);
      known = ByteBuffer.allocate(HEADER).put(MARKER).putInt(id).array();
      headers.put(topic, known);
    }
    return known;
  }

  /** Reads framed bytes, written with any schema that the contract's own resolves. */
  T decode(byte[] bytes) throws IOException {
    int id = ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    MessageDecoder<T> decoder = decoders.get(id);
    if (decoder == null) {
      Schema writer = registry.schema(id);
      if (!schema.getFullName().equals(writer.getFullName())) {
        throw new SerializationException(
            "written with schema "
                + id
                + ", a "
                + writer.getFullName()
                + " (wanted: a "
                + schema.getFullName()
                + ")");
      }
      decoder = new RawMessageDecoder<>(model, writer, schema);
      decoders.put(id, decoder);
    }
    return decoder.decode(ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER));
  }
}
