package dateline.ingest.wire.jsontree;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * An item that is JSON.
 *
 * @param value what it is
 * @param bytes as they came in
 * @param base where they begin in the bytes that places within the value count from
 * @param line where it begins, from 1
 * @param warnings what had to be guessed in reading it
 */
public record JsonItem(
    JsonValue value, ByteBuffer bytes, int base, long line, List<String> warnings) {
  public JsonItem {
    warnings = List.copyOf(warnings);
  }

  /** The bytes of an object within; those of the item when they cannot be told. */
  public ByteBuffer bytesOf(JsonValue part) {
    return part instanceof JsonValue.Members object
            && object.start() >= base
            && object.start() <= object.end()
            && object.end() - base <= bytes.limit()
        ? bytes.slice(object.start() - base, object.end() - object.start())
        : bytes;
  }
}
