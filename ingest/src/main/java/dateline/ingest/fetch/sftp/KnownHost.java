package dateline.ingest.fetch.sftp;

import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.Set;
import org.apache.sshd.client.keyverifier.ServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.jspecify.annotations.Nullable;

/** Takes a server for the one it should be by its key, and keeps what an unknown one showed. */
final class KnownHost implements ServerKeyVerifier {
  private final Set<String> fingerprints;
  private volatile @Nullable String refused;

  /**
   * @param fingerprints those of the server's keys; none takes any server for it
   */
  KnownHost(Set<String> fingerprints) {
    this.fingerprints = fingerprints;
  }

  @Override
  public boolean verifyServerKey(ClientSession session, SocketAddress address, PublicKey key) {
    String shown = KeyUtils.getFingerPrint(BuiltinDigests.sha256, key);
    boolean known = fingerprints.isEmpty() || fingerprints.contains(shown);
    refused = known ? null : shown;
    return known;
  }

  /** The fingerprint of the key that was not taken; null when none was refused. */
  @Nullable String refused() {
    return refused;
  }
}
