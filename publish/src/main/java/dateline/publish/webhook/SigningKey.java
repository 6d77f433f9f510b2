package dateline.publish.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs messages as Standard Webhooks says: {@code v1,} and the base64 of the HMAC-SHA256 over id,
 * timestamp and body, joined by dots. Thread-safe.
 */
final class SigningKey {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String BASE64 = "whsec_";
  private static final int SHORTEST = 16;

  private final SecretKeySpec key;

  private SigningKey(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /**
   * The key of a secret: its characters, or what follows {@code whsec_} as base64.
   *
   * @throws IllegalArgumentException if that is not base64, or too short; the message does not tell
   *     the secret
   */
  static SigningKey of(String secret) {
    byte[] bytes;
    try {
      bytes =
          secret.startsWith(BASE64)
              ? Base64.getDecoder().decode(secret.substring(BASE64.length()))
              : secret.getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("what follows whsec_ is not base64");
    }
    if (bytes.length < SHORTEST) {
      throw new IllegalArgumentException(
          "only " + bytes.length + " bytes (allowed: " + SHORTEST + " or more)");
    }
    return new SigningKey(bytes);
  }

  /** The signature of a message. */
  String sign(String id, long timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("every Java platform has it, and takes any key", e);
    }
  }
}
