package dateline.ingest.wire;

import dateline.ingest.formats.WireFormats;
import java.io.IOException;
import java.util.function.Consumer;

/**
 * One way in which stories are written on the wire: turns bytes into articles.
 *
 * <p>A format stands alone and holds no state between calls; it may be used by several threads at
 * once. To add one, implement this and name it in {@link WireFormats}.
 */
public interface WireFormat {
  /** The name by which settings and commands call it, such as {@code json-lines}. */
  String name();

  /**
   * Whether input that starts like this is surely in this format; asked when no format is given.
   *
   * @param head the first bytes of the input, up to {@link WireInput#HEAD_BYTES}; all of it when it
   *     is shorter
   */
  boolean claims(byte[] head);

  /**
   * Reads the input to its end and hands over its items, in their order, as soon as each is read.
   * The input gives at least one item: empty input is a rejected one.
   *
   * <p>Whatever the bytes are, it neither throws, hangs nor holds more of them than the largest
   * item it accepts; a bad item is a {@link WireItem.Rejected} and the next one is read. What the
   * consumer throws passes through unchanged. The same bytes give the same items each time.
   *
   * @throws IOException if the transport fails
   */
  void decode(WireInput input, Consumer<? super WireItem> out) throws IOException;
}
