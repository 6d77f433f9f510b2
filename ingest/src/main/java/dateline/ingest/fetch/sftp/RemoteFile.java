package dateline.ingest.fetch.sftp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    return hash(name + "\n" + size + "\n" + modified);
  }

  static long hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      // Every Java platform has it.
      throw new IllegalStateException(e);
    }
  }
}
