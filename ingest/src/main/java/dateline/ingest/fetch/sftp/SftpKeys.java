package dateline.ingest.fetch.sftp;

import dateline.ingest.fetch.Amounts;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Surroundings;
import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.TransportKeys;
import java.nio.file.FileSystems;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * {@code sftp:}, a folder on a server that speaks SFTP.
 *
 * @param host the server
 * @param port its port
 * @param user the name to log in with
 * @param password <code>${NAME}</code>
 * @param key the private key, or the path of its file, <code>${NAME}</code>
 * @param keyPassword what the key is locked with, <code>${NAME}</code>
 * @param hostKey the fingerprint of the server's key, {@code SHA256:…}, several parted by spaces;
 *     or {@code unchecked}
 * @param path the folder
 * @param pattern what the names of the files must match, such as {@code *.xml}
 * @param every how often to look
 * @param settle how long a file must have stayed the same
 * @param after {@code keep}, {@code move} or {@code delete}
 * @param maxBytes the largest file that is read
 */
public record SftpKeys(
    @Nullable String host,
    @Nullable Integer port,
    @Nullable String user,
    @Nullable String password,
    @Nullable String key,
    @Nullable String keyPassword,
    @Nullable String hostKey,
    @Nullable String path,
    @Nullable String pattern,
    @Nullable String every,
    @Nullable String settle,
    @Nullable String after,
    @Nullable String maxBytes)
    implements TransportKeys {
  private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}=?");
  private static final String UNCHECKED = "unchecked";

  @Override
  public Transport transport(String source, Surroundings around) {
    if (host == null || host.isBlank()) {
      throw new IllegalArgumentException("host: missing: the server");
    }
    int number = port == null ? SftpSettings.PORT : port;
    if (number < 1 || number > 65_535) {
      throw new IllegalArgumentException("port: '" + number + "' (allowed: 1 to 65535)");
    }
    Login login = login(around);
    return new SftpSettings(
        around.filled("host", host.strip()),
        number,
        login,
        hostKeys(),
        path == null || path.isBlank() ? "." : path.strip().replaceFirst("(?<=.)/+$", ""),
        glob(),
        Amounts.duration(
            "every", every, SftpSettings.EVERY, Duration.ofSeconds(1), Duration.ofDays(7)),
        Amounts.duration(
            "settle", settle, SftpSettings.SETTLE, Duration.ofMillis(100), Duration.ofHours(1)),
        afterwards(),
        Amounts.bytes("maxBytes", maxBytes, SftpSettings.MAX_BYTES),
        around.path("host", "spool/sftp/" + source));
  }

  private Login login(Surroundings around) {
    if (user == null || user.isBlank()) {
      throw new IllegalArgumentException("user: missing: the name to log in with");
    }
    Secret word = around.secret("password", password);
    Secret secretKey = around.secret("key", key);
    Secret lock = around.secret("keyPassword", keyPassword);
    if (word == null && secretKey == null) {
      throw new IllegalArgumentException("password: missing (wanted: it or key, as ${NAME})");
    }
    return new Login(
        around.filled("user", user.strip()),
        word,
        secretKey == null ? List.of() : PrivateKeys.read(secretKey, lock));
  }

  private Set<String> hostKeys() {
    if (hostKey == null || hostKey.isBlank()) {
      throw new IllegalArgumentException(
          "hostKey: missing (wanted: SHA256:…, as ssh-keygen -lf prints it; or unchecked, which"
              + " trusts whoever answers)");
    }
    if (hostKey.strip().equals(UNCHECKED)) {
      return Set.of();
    }
    String[] given = hostKey.strip().split("[\\s,]+");
    for (String each : given) {
      if (!FINGERPRINT.matcher(each).matches()) {
        throw new IllegalArgumentException(
            "hostKey: '" + each + "' (allowed: SHA256: and 43 characters, or unchecked)");
      }
    }
    return Set.of(String.join(" ", given).replace("=", "").split(" "));
  }

  private String glob() {
    String glob = pattern == null || pattern.isBlank() ? "*" : pattern.strip();
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return glob;
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "pattern: '" + glob + "' (allowed: a glob such as *.xml or {a,b}*.txt)", e);
    }
  }

  private SftpSettings.After afterwards() {
    return switch (after == null ? "keep" : after) {
      case "keep" -> SftpSettings.After.KEEP;
      case "move" -> SftpSettings.After.MOVE;
      case "delete" -> SftpSettings.After.DELETE;
      default ->
          throw new IllegalArgumentException(
              "after: '" + after + "' (allowed: keep, move, delete)");
    };
  }
}
