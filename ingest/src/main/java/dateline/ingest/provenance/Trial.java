package dateline.ingest.provenance;

import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One way to read an input.
 *
 * @param setting what of the settings it leaves out; for the way that leaves out nothing, empty
 */
public record Trial(String setting, WireFormat format, WireDefaults defaults) {
  /** Reads the input. */
  List<WireItem> read(byte[] bytes) {
    List<WireItem> items = new ArrayList<>();
    try {
      format.decode(WireInput.of(bytes, "", defaults), items::add);
    } catch (IOException e) {
      // Bytes at hand do not fail.
      throw new UncheckedIOException(e);
    }
    return items;
  }
}
