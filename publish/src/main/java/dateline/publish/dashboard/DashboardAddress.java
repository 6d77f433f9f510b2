package dateline.publish.dashboard;

import dateline.schemas.settings.ListenAddress;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the dashboard listens.
 *
 * @param host the name or number to listen at; this machine only by default
 * @param port the port; 0 for any
 */
public record DashboardAddress(String host, Integer port) {
  private static final String HOST = "127.0.0.1";
  private static final int PORT = 8077;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

  public DashboardAddress(@Nullable String host, @Nullable Integer port) {
    this.host = host == null ? HOST : host;
    this.port = port == null ? PORT : port;
    ListenAddress.checkPort(this.port);
    ListenAddress.checkHost(this.host);
  }

  /** Where it listens if nothing is said. */
  public static DashboardAddress usual() {
    return new DashboardAddress(null, null);
  }

  /**
   * Reads {@code HOST:PORT}.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static DashboardAddress parse(String text) {
    return ListenAddress.parse(text, DashboardAddress::new);
  }

  /** Whether only this machine can reach it; anybody else has to show a token. */
  public boolean isLoopback() {
    return LOOPBACK.contains(host);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
