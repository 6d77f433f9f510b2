package dateline.publish.dashboard.access;

import dateline.schemas.digest.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a user shows to be let in: 256 random bits. At rest only its SHA-256 is kept, which is
 * enough for a secret that nobody can guess; a password would need more.
 */
public final class Token {
  private static final String PREFIX = "dl_";
  private static final int BYTES = 32;

  private Token() {}

  /** Makes one. */
  public static String make() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  /** Its SHA-256, in hexadecimal. */
  public static String hash(String token) {
    return Sha256.hex(token);
  }
}
