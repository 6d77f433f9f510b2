package dateline.ingest.fetch.sftp;

import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * A folder on a server that speaks SFTP.
 *
 * @param host the server
 * @param port its port
 * @param login how to be let in
 * @param hostKeys the fingerprints that the server's key may have; none lets any server be it
 * @param path the folder
 * @param pattern what the names of the files must match, a glob
 * @param every how often to look
 * @param settle how far apart two looks must have found a file the same
 * @param after what becomes of a file that was read
 * @param maxBytes the largest file that is read
 * @param spool a folder of this machine for files that are being read
 */
record SftpSettings(
    String host,
    int port,
    Login login,
    Set<String> hostKeys,
    String path,
    String pattern,
    Duration every,
    Duration settle,
    After after,
    long maxBytes,
    Path spool)
    implements Transport {
  static final int PORT = 22;
  static final Duration EVERY = Duration.ofSeconds(30);
  static final Duration SETTLE = Duration.ofSeconds(2);
  static final long MAX_BYTES = 1L << 30;

  SftpSettings {
    hostKeys = Set.copyOf(hostKeys);
  }

  /** What becomes of a file that was read. */
  enum After {
    KEEP,
    MOVE,
    DELETE
  }

  @Override
  public String place() {
    return "sftp://" + host + ":" + port + "/" + path.replaceFirst("^/", "") + "/" + pattern;
  }

  @Override
  public boolean exclusive() {
    return after != After.KEEP;
  }

  /** Logs in and lists the folder. */
  @Override
  public String connect(Shared shared) throws IOException {
    try (SftpConnection connection = SftpConnection.open(this)) {
      return "can be listed; files there: " + connection.list().size();
    }
  }

  @Override
  public Fetcher open(String source, Shared shared) {
    return new SftpPoll(source, this);
  }
}
