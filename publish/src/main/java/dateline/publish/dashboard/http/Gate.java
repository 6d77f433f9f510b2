package dateline.publish.dashboard.http;

import dateline.publish.dashboard.access.RateLimit;
import dateline.publish.dashboard.access.Users;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Lets requests in, or says why not: whose token, how often, under what name of ours. */
final class Gate {
  static final String COOKIE = "dateline";
  private static final String BEARER = "bearer ";
  private static final Set<String> OURS = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final Users users;
  private final RateLimit requests;
  private final RateLimit failures;

  /**
   * @param requests of each user, or of each address where there are no users
   * @param failures of each address: wrong tokens
   */
  Gate(Users users, RateLimit requests, RateLimit failures) {
    this.users = users;
    this.requests = requests;
    this.failures = failures;
  }

  boolean isOpen() {
    return users.isOpen();
  }

  /**
   * Where no token is asked for, a page from elsewhere must not reach us under a name of its own
   * that was made to lead here (DNS rebinding).
   */
  void checkHost(Request request) throws Refusal {
    HttpURI uri = request.getHttpURI();
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    if (users.isOpen() && !OURS.contains(host)) {
      throw new Refusal(
          421, "host", "'" + host + "' is not this machine (allowed: localhost, 127.0.0.1, [::1])");
    }
  }

  /** The name of who asks; "" where nobody needs one. */
  String enter(Request request) throws Refusal {
    String user = users.isOpen() ? "" : named(request, presented(request));
    String who = user.isEmpty() ? address(request) : user;
    int wait = requests.take(who, System.nanoTime());
    if (wait > 0) {
      throw new Refusal(
          Reply.refusal(429, "rate", "too many requests; again in " + wait + " s").after(wait));
    }
    return user;
  }

  /** Whose token it is; counts wrong ones. */
  String named(Request request, @Nullable String token) throws Refusal {
    String address = address(request);
    if (token == null) {
      throw new Refusal(401, "token", "a token is needed (made by: dateline token new NAME)");
    }
    if (!failures.allows(address, System.nanoTime())) {
      throw new Refusal(
          Reply.refusal(429, "rate", "too many wrong tokens; again in a minute").after(60));
    }
    Optional<String> name = users.named(token);
    if (name.isEmpty()) {
      int unused = failures.take(address, System.nanoTime());
      throw new Refusal(401, "token", "this token is nobody's");
    }
    return name.get();
  }

  static @Nullable String bearer(Request request) {
    String header = request.getHeaders().get(HttpHeader.AUTHORIZATION);
    return header != null && header.toLowerCase(Locale.ROOT).startsWith(BEARER)
        ? header.substring(BEARER.length()).strip()
        : null;
  }

  private static @Nullable String presented(Request request) {
    String bearer = bearer(request);
    if (bearer != null) {
      return bearer;
    }
    return Request.getCookies(request).stream()
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse(null);
  }

  private static String address(Request request) {
    return Request.getRemoteAddr(request);
  }
}
