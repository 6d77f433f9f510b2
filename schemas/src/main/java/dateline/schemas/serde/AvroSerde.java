package dateline.schemas.serde;

import dateline.schemas.registry.SchemaRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one record type in Avro's single-object encoding: two marker bytes, the 8-byte
 * CRC-64-AVRO fingerprint of the writer's schema, the body (Avro specification, "Single-object
 * encoding"). Where there is a schema registry, values are written to topics in its frame instead,
 * and read in either, so that a registry can be added to a pipeline that runs.
 *
 * <p>A null record is a null value, a tombstone. What cannot be read throws {@link
 * SerializationException} with a message that says what was found; it never returns half a record.
 * Thread-safe.
 *
 * @param <T> a record generated from the contract
 */
public final class AvroSerde<T extends SpecificRecord> implements Serde<T> {
  private static final byte[] MARKER = {(byte) 0xC3, (byte) 0x01};
  private static final int HEADER = 10;
  private static final int USUAL_SIZE = 8 * 1024;

  static {
    // Avro makes no instance of a class that is not on its list of trusted ones; ours are.
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(
            ClassSecurityValidator.getGlobal(),
            type -> type.getPackageName().equals("dateline.model")));
  }

  private final Class<T> type;
  private final SchemaHistory history;
  private final DatumWriter<T> writer;
  private final byte[] header;
  private final BinaryMessageDecoder<T> decoder;
  private final int maxBytes;
  private final @Nullable RegistryFrames<T> frames;

  private AvroSerde(
      Class<T> type, SchemaHistory history, int maxBytes, @Nullable SchemaRegistry registry) {
    this.type = type;
    this.history = history;
    this.maxBytes = maxBytes;
    SpecificData model = SpecificData.getForClass(type);
    // The generated classes then read and write their fields themselves where they can.
    model.setCustomCoders(true);
    Schema schema = model.getSchema(type);
    this.writer = new SpecificDatumWriter<>(schema, model);
    this.header = header(schema);
    this.decoder = new BinaryMessageDecoder<>(model, schema, history);
    this.frames = registry == null ? null : new RegistryFrames<>(registry, model, schema);
  }

  private static byte[] header(Schema schema) {
    return ByteBuffer.allocate(HEADER)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(MARKER)
        .putLong(SchemaNormalization.parsingFingerprint64(schema))
        .array();
  }

  /** The serde of a record type, with the history that this module keeps of it. */
  public static <T extends SpecificRecord> AvroSerde<T> of(Class<T> type) {
    return upTo(Integer.MAX_VALUE, type);
  }

  /** The same, refusing to write a record of more than so many bytes. */
  public static <T extends SpecificRecord> AvroSerde<T> upTo(int maxBytes, Class<T> type) {
    return upTo(maxBytes, type, null);
  }

  /**
   * The same, in the frame of a registry.
   *
   * @param registry null where there is none
   */
  public static <T extends SpecificRecord> AvroSerde<T> upTo(
      int maxBytes, Class<T> type, @Nullable SchemaRegistry registry) {
    return new AvroSerde<>(type, SchemaHistory.of(type.getSimpleName()), maxBytes, registry);
  }

  /**
   * Writes a record with the current schema, in single-object encoding.
   *
   * @throws SerializationException if the record lacks a value that its schema demands
   * @throws TooLargeException if it takes more bytes than this serde may write
   */
  public byte[] encode(T record) {
    return encode(header, record);
  }

  private byte[] encode(byte[] header, T record) {
    byte[] bytes = write(header, record);
    if (bytes.length > maxBytes) {
      throw new TooLargeException(
          "%s: %d bytes (allowed: %d)".formatted(type.getSimpleName(), bytes.length, maxBytes));
    }
    return bytes;
  }

  private byte[] write(byte[] header, T record) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
      bytes.write(header);
      // A buffering encoder: Avro's own message encoder goes through the stream for each number.
      BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
      writer.write(record, encoder);
      encoder.flush();
      return bytes.toByteArray();
    } catch (IOException | RuntimeException e) {
      throw new SerializationException(type.getSimpleName() + ": cannot be written: " + e, e);
    }
  }

  /**
   * Reads a record written with any schema of the history, or of the registry.
   *
   * @throws SerializationException if the bytes are in neither encoding, name a schema that is not
   *     known, or end too early
   * @throws dateline.schemas.registry.RegistryUnavailableException if the registry has to be asked
   *     and gives no answer
   */
  public T decode(byte[] bytes) {
    RegistryFrames<T> registered = RegistryFrames.frames(bytes) ? frames : null;
    if (registered == null) {
      check(bytes);
    }
    try {
      return registered == null ? decoder.decode(bytes) : registered.decode(bytes);
    } catch (RetriableException e) {
      throw e;
    } catch (SerializationException e) {
      throw new SerializationException(type.getSimpleName() + ": " + e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      // Bytes that are no record make Avro fail in many ways; they all mean the same.
      throw new SerializationException(
          type.getSimpleName() + ": broken after its header, " + bytes.length + " bytes: " + e, e);
    }
  }

  private void check(byte[] bytes) {
    if (bytes.length < HEADER || bytes[0] != MARKER[0] || bytes[1] != MARKER[1]) {
      throw new SerializationException(
          type.getSimpleName()
              + ": not Avro single-object encoding: "
              + bytes.length
              + " bytes, starting "
              + HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(bytes.length, HEADER))
              + (RegistryFrames.frames(bytes)
                  ? "; it may be in the frame of a schema registry, and topics.registry is not set"
                  : ""));
    }
    long fingerprint = ByteBuffer.wrap(bytes, 2, 8).order(ByteOrder.LITTLE_ENDIAN).getLong();
    if (history.findByFingerprint(fingerprint) == null) {
      throw new SerializationException(
          type.getSimpleName()
              + ": written with a schema that this Dateline does not know, fingerprint "
              + HexFormat.of().toHexDigits(fingerprint)
              + " (known: "
              + history
              + "); a newer Dateline wrote it, or another program");
    }
  }

  @Override
  public Serializer<T> serializer() {
    return new Writer();
  }

  @Override
  public Deserializer<T> deserializer() {
    return new Reader();
  }

  private final class Writer implements Serializer<T> {
    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T record) {
      if (record == null) {
        return null;
      }
      return frames == null ? encode(record) : encode(frames.header(topic), record);
    }
  }

  private final class Reader implements Deserializer<T> {
    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
      return bytes == null ? null : decode(bytes);
    }
  }
}
