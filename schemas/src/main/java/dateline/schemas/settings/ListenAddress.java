package dateline.schemas.settings;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in a setting that says where a process listens. */
public final class ListenAddress {
  private static final int MAX_PORT = 65_535;
  private static final Pattern FORM = Pattern.compile("(\\[[0-9a-fA-F:]+]|[^:\\s]+):(\\d{1,5})");

  private ListenAddress() {}

  /**
   * Refuses what is no port; 0, for any that is free, is one.
   *
   * @throws IllegalArgumentException that names the key, the value and what is allowed
   */
  public static void checkPort(int port) {
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("port: '" + port + "' (allowed: 0 to " + MAX_PORT + ")");
    }
  }

  /**
   * Refuses what is no host.
   *
   * @throws IllegalArgumentException that names the key, the value and what is allowed
   */
  public static void checkHost(String host) {
    if (host.isBlank()) {
      throw new IllegalArgumentException("host: '" + host + "' (allowed: a name or number)");
    }
  }

  /**
   * Reads {@code HOST:PORT}; a number of IPv6 stands in brackets.
   *
   * @throws IllegalArgumentException if it is not of that form
   */
  public static <A> A parse(String text, BiFunction<String, Integer, A> address) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("'" + text + "' (allowed: HOST:PORT)");
    }
    return address.apply(matcher.group(1), Integer.valueOf(matcher.group(2)));
  }
}
