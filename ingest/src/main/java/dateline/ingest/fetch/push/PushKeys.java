package dateline.ingest.fetch.push;

import dateline.ingest.fetch.Amounts;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Surroundings;
import dateline.ingest.fetch.Transport;
import dateline.ingest.fetch.TransportKeys;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code push:}, for stories that are sent to us, {@code POST /push/<source>}.
 *
 * @param secret what the sender signs with, <code>${NAME}</code>
 * @param oldSecrets those that are still good while the sender changes over
 * @param unsigned whether anybody may send without a signature
 * @param window how far the sender's clock may be off, and for how long ids are remembered
 * @param maxBytes the largest body
 */
public record PushKeys(
    @Nullable String secret,
    @Nullable List<String> oldSecrets,
    @Nullable Boolean unsigned,
    @Nullable String window,
    @Nullable String maxBytes)
    implements TransportKeys {
  private static final int SHORTEST = 16;
  private static final long LARGEST = 64 << 20;

  @Override
  public Transport transport(String source, Surroundings around) {
    List<Secret> secrets = new ArrayList<>();
    if (secret != null) {
      secrets.add(checked("secret", secret, around));
    }
    for (String old : oldSecrets == null ? List.<String>of() : oldSecrets) {
      secrets.add(checked("oldSecrets", old, around));
    }
    boolean open = unsigned != null && unsigned;
    if (open && !secrets.isEmpty()) {
      throw new IllegalArgumentException("unsigned: true (allowed: only without a secret)");
    }
    if (!open && secret == null) {
      throw new IllegalArgumentException(
          "secret: missing (wanted: ${NAME}, from the environment; or unsigned: true, which takes"
              + " stories from anybody)");
    }
    long most = Amounts.bytes("maxBytes", maxBytes, PushSettings.MAX_BYTES);
    if (most > LARGEST) {
      throw new IllegalArgumentException("maxBytes: '" + maxBytes + "' (allowed: 64M at most)");
    }
    return new PushSettings(
        source,
        secrets,
        Amounts.duration(
            "window", window, PushSettings.WINDOW, Duration.ofSeconds(1), Duration.ofDays(1)),
        (int) most);
  }

  private static Secret checked(String key, String value, Surroundings around) {
    Secret secret = Objects.requireNonNull(around.secret(key, value));
    int length;
    try {
      length = Signature.key(secret).length;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(key + ": what follows whsec_ is not base64");
    }
    if (length < SHORTEST) {
      throw new IllegalArgumentException(
          key + ": only " + length + " bytes (allowed: " + SHORTEST + " or more)");
    }
    return secret;
  }
}
