package dateline.publish.route;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * An address that all that comes to a desk is sent to.
 *
 * @param name the name of the route that has it
 * @param desk the desk, whose format is ninjs
 * @param url where to, http or https
 * @param secret the name of the environment variable that has the secret to sign with
 */
public record Webhook(String name, Desk desk, URI url, String secret) {
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  /**
   * @throws IllegalArgumentException if the address or the variable is none
   */
  public Webhook {
    address(url);
    if (!VARIABLE.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "'" + secret + "' (allowed: the name of an environment variable)");
    }
  }

  /**
   * The address, if it is one that can be sent to.
   *
   * @throws IllegalArgumentException if not
   */
  public static URI address(URI url) {
    boolean isHttp = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    if (!isHttp || url.getHost() == null || url.getUserInfo() != null) {
      throw new IllegalArgumentException(
          "'" + url + "' (allowed: http:// or https://, a host, no user or password)");
    }
    return url;
  }
}
