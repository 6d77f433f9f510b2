package dateline.ingest.fetch.sftp;

import dateline.ingest.fetch.Secret;
import java.security.KeyPair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to be let in.
 *
 * @param user the name
 * @param password null for none
 * @param keys private keys, with their public halves
 */
record Login(String user, @Nullable Secret password, List<KeyPair> keys) {
  Login {
    keys = List.copyOf(keys);
  }

  /** Tells no secret. */
  @Override
  public String toString() {
    return "Login[" + user + "]";
  }
}
