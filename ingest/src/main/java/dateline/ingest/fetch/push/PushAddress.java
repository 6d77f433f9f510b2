package dateline.ingest.fetch.push;

import org.jspecify.annotations.Nullable;

/**
 * Where a process listens for pushed stories, if it has a source that is pushed.
 *
 * @param host the name or number to listen at; this machine only by default
 * @param port the port; 0 for any
 */
public record PushAddress(String host, Integer port) {
  private static final String HOST = "127.0.0.1";
  private static final int PORT = 8076;

  public PushAddress(@Nullable String host, @Nullable Integer port) {
    this.host = host == null ? HOST : host;
    this.port = port == null ? PORT : port;
    if (this.port < 0 || this.port > 65_535) {
      throw new IllegalArgumentException("port: '" + port + "' (allowed: 0 to 65535)");
    }
  }

  /** Where it listens if nothing is said. */
  public static PushAddress usual() {
    return new PushAddress(null, null);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
