package dateline.ingest.fetch.sftp;

import dateline.schemas.digest.Sha256;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far a folder has been read.
 *
 * @param place a hash of the server and the folder
 * @param file the file that was read last
 * @param read the hashes of those that were read before and are still there
 */
record SftpPosition(String place, RemoteFile file, Set<Long> read) {
  private static final String KIND = "sftp 1";
  private static final int LINES = 5;
  private static final Pattern NUMBERS = Pattern.compile("\\d{1,18} \\d{1,18}");

  SftpPosition {
    read = Set.copyOf(read);
  }

  static String place(String address) {
    return HexFormat.of().toHexDigits(Sha256.first64(address));
  }

  /** As a checkpoint keeps it. */
  String written() {
    ByteBuffer hashes = ByteBuffer.allocate(read.size() * Long.BYTES);
    read.stream().sorted().forEach(hashes::putLong);
    return String.join(
        "\n",
        KIND,
        place,
        file.name(),
        file.size() + " " + file.modified(),
        Base64.getEncoder().encodeToString(hashes.array()));
  }

  /** Reads it back; empty when it is none of this transport. */
  static Optional<SftpPosition> read(String written) {
    List<String> lines = List.of(written.split("\n", -1));
    if (lines.size() != LINES
        || !lines.get(0).equals(KIND)
        || !NUMBERS.matcher(lines.get(3)).matches()) {
      return Optional.empty();
    }
    int space = lines.get(3).indexOf(' ');
    RemoteFile file =
        new RemoteFile(
            lines.get(2),
            Long.parseLong(lines.get(3).substring(0, space)),
            Long.parseLong(lines.get(3).substring(space + 1)));
    Set<Long> read = new LinkedHashSet<>();
    ByteBuffer hashes = ByteBuffer.wrap(Base64.getDecoder().decode(lines.get(4)));
    while (hashes.remaining() >= Long.BYTES) {
      read.add(hashes.getLong());
    }
    return Optional.of(new SftpPosition(lines.get(1), file, read));
  }
}
