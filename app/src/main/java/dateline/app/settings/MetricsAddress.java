package dateline.app.settings;

import dateline.schemas.settings.ListenAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where a process shows its meters.
 *
 * @param host the name or number to listen at; this machine only by default
 * @param port the port; 0 for any
 */
public record MetricsAddress(String host, Integer port) {
  private static final String HOST = "127.0.0.1";
  private static final int PORT = 9464;

  public MetricsAddress(@Nullable String host, @Nullable Integer port) {
    this.host = host == null ? HOST : host;
    this.port = port == null ? PORT : port;
    ListenAddress.checkPort(this.port);
    ListenAddress.checkHost(this.host);
  }

  /**
   * Reads {@code HOST:PORT}.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static MetricsAddress parse(String text) {
    return ListenAddress.parse(text, MetricsAddress::new);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
