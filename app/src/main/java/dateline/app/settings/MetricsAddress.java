package dateline.app.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final int MAX_PORT = 65_535;
  private static final Pattern FORM = Pattern.compile("(\\[[0-9a-fA-F:]+]|[^:\\s]+):(\\d{1,5})");

  public MetricsAddress(@Nullable String host, @Nullable Integer port) {
    this.host = host == null ? HOST : host;
    this.port = port == null ? PORT : port;
    if (this.port < 0 || this.port > MAX_PORT) {
      throw new IllegalArgumentException("port: '" + port + "' (allowed: 0 to " + MAX_PORT + ")");
    }
    if (this.host.isBlank()) {
      throw new IllegalArgumentException("host: '" + host + "' (allowed: a name or number)");
    }
  }

  /**
   * Reads {@code HOST:PORT}.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static MetricsAddress parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' (allowed: HOST:PORT)");
    }
    return new MetricsAddress(matcher.group(1), Integer.valueOf(matcher.group(2)));
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
