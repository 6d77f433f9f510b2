package dateline.ingest.fetch.directory;

import dateline.ingest.fetch.Amounts;
import dateline.ingest.fetch.Surroundings;
import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.TransportKeys;
import org.jspecify.annotations.Nullable;

/**
 * {@code directory:}, the folder where the files are put.
 *
 * @param path the folder; a relative one is below the data folder
 * @param settle how long a file must have been left alone, such as {@code 400ms}
 * @param poll how often to look, such as {@code 100ms}
 * @param maxBytes the largest file that is read, such as {@code 4G}
 */
public record DirectoryKeys(
    @Nullable String path,
    @Nullable String settle,
    @Nullable String poll,
    @Nullable String maxBytes)
    implements TransportKeys {
  @Override
  public Transport transport(String source, Surroundings around) {
    if (path == null || path.isBlank()) {
      throw new IllegalArgumentException("path: missing: the folder where the files are put");
    }
    return new DirectorySettings(
        around.path("path", path),
        Amounts.duration("settle", settle, DirectorySettings.SETTLE),
        Amounts.duration("poll", poll, DirectorySettings.POLL),
        Amounts.bytes("maxBytes", maxBytes, DirectorySettings.MAX_BYTES));
  }
}
