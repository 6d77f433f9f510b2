package dateline.ingest.fetch.http;

import dateline.schemas.digest.Sha256;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far an address has been read: which answer, and how the server will know it again.
 *
 * @param name the name of the answer's file in the spool
 * @param address a hash of the address, which itself may hold secrets
 * @param digest the SHA-256 of the answer, hexadecimal
 * @param charset what the server told of its charset; empty when nothing
 * @param validators what the server will know it by
 */
record PollPosition(
    String name, String address, String digest, String charset, Validators validators) {
  private static final String KIND = "http 1";
  static final int LINES = 7;
  private static final Pattern NAME = Pattern.compile("[0-9a-f-]{1,80}\\.body");

  /** A hash of an address. */
  static String hash(String address) {
    return HexFormat.of().toHexDigits(Sha256.first64(address));
  }

  /** As a checkpoint keeps it. */
  String written() {
    return String.join(
        "\n", KIND, name, address, digest, charset, validators.etag(), validators.lastModified());
  }

  /** Reads it back; empty when it is none of this transport. */
  static Optional<PollPosition> read(String written) {
    List<String> lines = List.of(written.split("\n", -1));
    if (lines.size() != LINES
        || !lines.get(0).equals(KIND)
        || !NAME.matcher(lines.get(1)).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new PollPosition(
            lines.get(1),
            lines.get(2),
            lines.get(3),
            lines.get(4),
            new Validators(lines.get(5), lines.get(6))));
  }
}
