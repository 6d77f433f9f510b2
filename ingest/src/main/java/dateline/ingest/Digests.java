package dateline.ingest;

import dateline.schemas.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Digests of what a source brings. */
final class Digests {
  private Digests() {}

  /** The SHA-256 of all bytes of the stream, hexadecimal. */
  static String sha256(InputStream bytes) throws IOException {
    MessageDigest digest = Sha256.begin();
    new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }
}
