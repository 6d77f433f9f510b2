package dateline.ingest.fetch.imap;

import dateline.ingest.fetch.Amounts;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Surroundings;
import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.TransportKeys;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * {@code imap:}, a folder of a mailbox.
 *
 * @param host the server
 * @param port its port
 * @param tls {@code implicit}, {@code starttls} or {@code none}
 * @param user the name to log in with
 * @param password <code>${NAME}</code>
 * @param folder the folder
 * @param every how often to look where the server does not tell by itself
 * @param maxBytes the largest message that is read
 */
public record ImapKeys(
    @Nullable String host,
    @Nullable Integer port,
    @Nullable String tls,
    @Nullable String user,
    @Nullable String password,
    @Nullable String folder,
    @Nullable String every,
    @Nullable String maxBytes)
    implements TransportKeys {
  @Override
  public Transport transport(String source, Surroundings around) {
    if (host == null || host.isBlank()) {
      throw new IllegalArgumentException("host: missing: the server");
    }
    ImapSettings.Tls protection = protection();
    int number = port == null ? protection.port() : port;
    if (number < 1 || number > 65_535) {
      throw new IllegalArgumentException("port: '" + number + "' (allowed: 1 to 65535)");
    }
    if (user == null || user.isBlank()) {
      throw new IllegalArgumentException("user: missing: the name to log in with");
    }
    Secret word = around.secret("password", password);
    if (word == null) {
      throw new IllegalArgumentException(
          "password: missing (wanted: ${NAME}, from the environment)");
    }
    return new ImapSettings(
        around.filled("host", host.strip()),
        number,
        protection,
        around.filled("user", user.strip()),
        word,
        folder == null || folder.isBlank() ? "INBOX" : folder.strip(),
        Amounts.duration(
            "every", every, ImapSettings.EVERY, Duration.ofSeconds(1), Duration.ofDays(7)),
        Amounts.bytes("maxBytes", maxBytes, ImapSettings.MAX_BYTES),
        around.path("host", "spool/imap/" + source));
  }

  private ImapSettings.Tls protection() {
    return switch (tls == null ? "implicit" : tls) {
      case "implicit" -> ImapSettings.Tls.IMPLICIT;
      case "starttls" -> ImapSettings.Tls.STARTTLS;
      case "none" -> ImapSettings.Tls.NONE;
      default ->
          throw new IllegalArgumentException(
              "tls: '" + tls + "' (allowed: implicit, starttls, none)");
    };
  }
}
