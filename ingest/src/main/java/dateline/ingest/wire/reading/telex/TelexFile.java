package dateline.ingest.wire.reading.telex;

import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.ingest.wire.reading.bytes.Sizes;
import dateline.ingest.wire.reading.bytes.TextBytes;
import dateline.ingest.wire.reading.bytes.WholeInput;
import dateline.model.Reason;
import java.io.IOException;
import java.util.function.Consumer;

/** Decodes a file of telex messages one by one, so that a bad one hides no other. */
public final class TelexFile {
  private TelexFile() {}

  /** Decodes one message, whatever is in it. */
  @FunctionalInterface
  public interface Decoder {
    /**
     * Decodes it.
     *
     * @param bytes the message with its frame
     * @param number its number in the file, from 1
     */
    WireItem decode(byte[] bytes, int number);
  }

  /**
   * Hands out what is in a file.
   *
   * @param format the format's name, for what is no text at all
   * @param maxMessage the longest message, in bytes; a longer one is rejected
   */
  public static void decode(
      WireInput input,
      String format,
      int maxMessage,
      Decoder decoder,
      Consumer<? super WireItem> out)
      throws IOException {
    String other = TextBytes.otherThanText(input.head());
    if (other != null) {
      out.accept(WholeInput.reject(input, Reason.ENCODING, other + ", not " + format));
      return;
    }
    TelexMessages messages = new TelexMessages(input.stream(), maxMessage);
    boolean any = false;
    while (messages.next()) {
      any = true;
      if (messages.isLong()) {
        out.accept(
            WireItem.Rejected.of(
                Reason.TOO_LARGE,
                "message %d: longer than %s: %d bytes"
                    .formatted(messages.number(), Sizes.print(maxMessage), messages.size()),
                messages.bytes(),
                messages.size()));
      } else {
        out.accept(decoder.decode(messages.bytes(), messages.number()));
      }
    }
    if (!any) {
      out.accept(WireItem.Rejected.of(Reason.EMPTY, "there is nothing in it", new byte[0]));
    }
  }
}
