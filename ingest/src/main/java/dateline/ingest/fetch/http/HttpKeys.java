package dateline.ingest.fetch.http;

import dateline.ingest.fetch.Amounts;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Surroundings;
import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.TransportKeys;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code http:}, the address that is asked again and again. In {@code url} and {@code headers},
 * <code>${NAME}</code> stands for a variable of the environment.
 *
 * @param url http or https
 * @param every how often to ask
 * @param headers what to send beside, such as a key; to the url's own host only
 * @param user the name for basic authentication
 * @param password the password for it, <code>${NAME}</code>
 * @param timeout how long an answer may take, to its last byte
 * @param maxBytes the largest answer, unpacked
 * @param maxRedirects how many redirections are followed
 * @param userAgent how to introduce oneself
 */
public record HttpKeys(
    @Nullable String url,
    @Nullable String every,
    @Nullable Map<String, String> headers,
    @Nullable String user,
    @Nullable String password,
    @Nullable String timeout,
    @Nullable String maxBytes,
    @Nullable Integer maxRedirects,
    @Nullable String userAgent)
    implements TransportKeys {
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  /** What the protocol, or this transport, says itself. */
  private static final Set<String> RESERVED =
      Set.of(
          "accept-encoding",
          "connection",
          "content-length",
          "expect",
          "host",
          "if-modified-since",
          "if-none-match",
          "range",
          "transfer-encoding",
          "upgrade",
          "user-agent");

  @Override
  public Transport transport(String source, Surroundings around) {
    if (url == null || url.isBlank()) {
      throw new IllegalArgumentException("url: missing: the address to ask");
    }
    int redirects = maxRedirects == null ? HttpSettings.MAX_REDIRECTS : maxRedirects;
    if (redirects < 0 || redirects > 20) {
      throw new IllegalArgumentException("maxRedirects: '" + redirects + "' (allowed: 0 to 20)");
    }
    String agent = userAgent == null ? HttpSettings.USER_AGENT : userAgent;
    return new HttpSettings(
        shown(url),
        address(around.filled("url", url.strip())),
        Amounts.duration(
            "every", every, HttpSettings.EVERY, Duration.ofSeconds(1), Duration.ofDays(7)),
        headers(around),
        Amounts.duration(
            "timeout", timeout, HttpSettings.TIMEOUT, Duration.ofSeconds(1), Duration.ofHours(1)),
        Amounts.bytes("maxBytes", maxBytes, HttpSettings.MAX_BYTES),
        redirects,
        checked("userAgent", agent),
        around.path("url", "spool/http/" + source));
  }

  /** As it is written in the file, without what is often secret. */
  private static String shown(String written) {
    return written.strip().replaceFirst("[?#].*", "").replaceFirst("//[^/@]*@", "//");
  }

  private URI address(String filled) {
    // The message must not tell what was filled in.
    String problem = "url: '" + shown(String.valueOf(url)) + "' ";
    URI address;
    try {
      address = new URI(filled);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(problem + "is no address of the web");
    }
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw new IllegalArgumentException(problem + "(allowed: http://… or https://…)");
    }
    if (address.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          problem + "names a user (allowed: the keys user and password)");
    }
    return address;
  }

  private Map<String, Secret> headers(Surroundings around) {
    Map<String, Secret> filled = new LinkedHashMap<>();
    (headers == null ? Map.<String, String>of() : headers)
        .forEach(
            (name, value) -> {
              String key = "headers." + name;
              if (!NAME.matcher(name).matches()
                  || RESERVED.contains(name.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException(key + ": no header that can be set");
              }
              filled.put(name, new Secret(checked(key, around.filled(key, String.valueOf(value)))));
            });
    Secret secret = around.secret("password", password);
    if ((user == null) != (secret == null)) {
      throw new IllegalArgumentException(
          (user == null ? "user" : "password") + ": missing (wanted: both or none)");
    }
    if (user != null && secret != null) {
      byte[] both =
          (around.filled("user", user) + ":" + secret.value()).getBytes(StandardCharsets.UTF_8);
      filled.put("Authorization", new Secret("Basic " + Base64.getEncoder().encodeToString(both)));
    }
    return filled;
  }

  private static String checked(String key, String value) {
    if (value.chars().anyMatch(c -> c < ' ' || c > 0x7E)) {
      throw new IllegalArgumentException(key + ": may only have printable ASCII characters");
    }
    return value;
  }
}
