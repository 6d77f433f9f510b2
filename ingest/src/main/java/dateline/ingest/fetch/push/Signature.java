package dateline.ingest.fetch.push;

import dateline.ingest.fetch.Secret;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signatures as Standard Webhooks writes them: {@code v1,} and the base64 of the HMAC-SHA256 over
 * id, timestamp and body, joined by dots; several are parted by spaces.
 */
final class Signature {
  private static final String VERSION = "v1,";
  private static final String BASE64 = "whsec_";

  private Signature() {}

  /**
   * The key of a secret: its characters, or what follows {@code whsec_} as base64.
   *
   * @throws IllegalArgumentException if that is not base64
   */
  static byte[] key(Secret secret) {
    return secret.value().startsWith(BASE64)
        ? Base64.getDecoder().decode(secret.value().substring(BASE64.length()))
        : secret.value().getBytes(StandardCharsets.UTF_8);
  }

  /** The signature of a message. */
  static String of(Secret secret, String id, String timestamp, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key(secret), "HmacSHA256"));
      mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
      return VERSION + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      // Every Java platform has it, and takes any key.
      throw new IllegalStateException(e);
    }
  }

  /** Whether any of the signatures is by any of the secrets; takes as long if none is. */
  static boolean fits(
      String signatures, List<Secret> secrets, String id, String timestamp, byte[] body) {
    boolean fits = false;
    for (Secret secret : secrets) {
      byte[] wanted = of(secret, id, timestamp, body).getBytes(StandardCharsets.UTF_8);
      for (String given : signatures.split(" ", 20)) {
        fits |= MessageDigest.isEqual(wanted, given.getBytes(StandardCharsets.UTF_8));
      }
    }
    return fits;
  }
}
