package dateline.ingest.fetch.sftp;

import dateline.schemas.digest.Sha256;
import java.util.Comparator;

/**
 * A file as one look found it.
 *
 * @param name its name in the folder
 * @param size in bytes
 * @param modified when it was last written to, in seconds since 1970, by the server's clock
 */
record RemoteFile(String name, long size, long modified) {
  static final Comparator<RemoteFile> OLDEST_FIRST =
      Comparator.comparingLong(RemoteFile::modified).thenComparing(RemoteFile::name);

  /** A hash that tells it from other files, and from itself once it is changed. */
  long hash() {
    return Sha256.first64(name + "\n" + size + "\n" + modified);
  }
}
