package dateline.ingest.fetch.imap;

import dateline.schemas.digest.Sha256;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How far a mailbox has been read (RFC 9051, 2.3.1.1).
 *
 * @param place a hash of the server, the user and the folder
 * @param validity tells whether the numbers still mean the same messages
 * @param uid the number of the message that was read last
 */
record ImapPosition(String place, long validity, long uid) {
  private static final String KIND = "imap 1";
  private static final int LINES = 4;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  static String place(String address) {
    return HexFormat.of().toHexDigits(Sha256.first64(address));
  }

  /** As a checkpoint keeps it. */
  String written() {
    return String.join("\n", KIND, place, "" + validity, "" + uid);
  }

  /** Reads it back; empty when it is none of this transport. */
  static Optional<ImapPosition> read(String written) {
    List<String> lines = List.of(written.split("\n", -1));
    if (lines.size() != LINES
        || !lines.get(0).equals(KIND)
        || !NUMBER.matcher(lines.get(2)).matches()
        || !NUMBER.matcher(lines.get(3)).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new ImapPosition(lines.get(1), Long.parseLong(lines.get(2)), Long.parseLong(lines.get(3))));
  }
}
