package dateline.ingest.fetch.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where an answer sends us, and whether we go. */
final class Redirection {
  private Redirection() {}

  /** Whether it is an answer that sends us elsewhere. */
  static boolean is(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  /**
   * The next address.
   *
   * @param location the header
   * @throws IOException if we do not go there; the message says why
   */
  static URI next(URI from, String location) throws IOException {
    URI to;
    try {
      to = from.resolve(location.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw new IOException("redirects to what is no address");
    }
    boolean secure = "https".equalsIgnoreCase(to.getScheme());
    if (to.getHost() == null || !(secure || "http".equalsIgnoreCase(to.getScheme()))) {
      throw new IOException("redirects to what is no address of the web");
    }
    if (!secure && "https".equalsIgnoreCase(from.getScheme())) {
      throw new IOException("redirects from https to http");
    }
    if (inward(to.getHost()) && !inward(from.getHost())) {
      throw new IOException("redirects into a private network: " + to.getHost());
    }
    return to;
  }

  /** Whether what is for one address only may be told at the other. */
  static boolean same(URI one, URI other) {
    return one.getHost().equalsIgnoreCase(other.getHost())
        && (port(one) == port(other) || (port(one) == 80 && port(other) == 443));
  }

  private static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
  }

  /** Whether a host is of this machine or of a private network; no if it is not known. */
  static boolean inward(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        boolean unique =
            address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
        if (address.isLoopbackAddress()
            || address.isAnyLocalAddress()
            || address.isLinkLocalAddress()
            || address.isSiteLocalAddress()
            || unique) {
          return true;
        }
      }
      return false;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
