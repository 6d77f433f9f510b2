package dateline.ingest.wire.reading.bytes;

import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import dateline.model.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Deals with an input as one item. */
public final class WholeInput {
  private WholeInput() {}

  /** Rejects all that is left of an input; reads it to its end, keeps its beginning. */
  public static WireItem.Rejected reject(WireInput input, Reason reason, String message)
      throws IOException {
    return reject(input, new byte[0], reason, message);
  }

  /** Rejects an input of which some has been read. */
  public static WireItem.Rejected reject(
      WireInput input, byte[] read, Reason reason, String message) throws IOException {
    byte[] first = read;
    if (read.length < WireItem.Rejected.MAX_ORIGINAL) {
      byte[] more = input.stream().readNBytes(WireItem.Rejected.MAX_ORIGINAL - read.length);
      first = Arrays.copyOf(read, read.length + more.length);
      System.arraycopy(more, 0, first, read.length, more.length);
    }
    long rest = input.stream().transferTo(OutputStream.nullOutputStream());
    return WireItem.Rejected.of(reason, message, first, first.length + rest);
  }
}
