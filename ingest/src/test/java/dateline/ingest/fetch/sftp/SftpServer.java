package dateline.ingest.fetch.sftp;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A real SFTP server on loopback, whose files are those of a folder. */
public final class SftpServer implements AutoCloseable {
  /** The name and password that it knows. */
  public static final String USER = "desk";

  public static final String PASSWORD = "a password for this test only";

  private final Path root;
  private final KeyPair hostKey;
  private final AtomicInteger logins = new AtomicInteger();
  private SshServer server;
  private volatile boolean readOnly;
  private volatile PublicKey userKey;

  @SuppressWarnings("NullAway.Init") // started at once
  public SftpServer(Path root) throws IOException {
    this.root = root;
    try {
      this.hostKey = KeyUtils.generateKeyPair(KeyPairProvider.ECDSA_SHA2_NISTP256, 256);
    } catch (java.security.GeneralSecurityException e) {
      throw new IOException(e);
    }
    server = make(0);
    server.start();
  }

  private SshServer make(int port) {
    SshServer made = SshServer.setUpDefaultServer();
    made.setHost("127.0.0.1");
    made.setPort(port);
    made.setKeyPairProvider(session -> List.of(hostKey));
    made.setPasswordAuthenticator(
        (user, password, session) -> {
          logins.incrementAndGet();
          return user.equals(USER) && password.equals(PASSWORD);
        });
    made.setPublickeyAuthenticator(
        (user, key, session) -> userKey != null && KeyUtils.compareKeys(userKey, key));
    SftpSubsystemFactory sftp = new SftpSubsystemFactory();
    sftp.addSftpEventListener(
        new SftpEventListener() {
          @Override
          public void moving(
              ServerSession session, Path from, Path to, Collection<CopyOption> options)
              throws IOException {
            refuse(from);
          }

          @Override
          public void removing(ServerSession session, Path path, boolean directory)
              throws IOException {
            refuse(path);
          }
        });
    made.setSubsystemFactories(List.of(sftp));
    made.setFileSystemFactory(new VirtualFileSystemFactory(root));
    return made;
  }

  private void refuse(Path path) throws IOException {
    if (readOnly) {
      throw new AccessDeniedException(path.toString());
    }
  }

  public int port() {
    return server.getPort();
  }

  /** The fingerprint of its key. */
  public String fingerprint() {
    return KeyUtils.getFingerPrint(BuiltinDigests.sha256, hostKey.getPublic());
  }

  /** How often somebody has shown a password. */
  int logins() {
    return logins.get();
  }

  void readOnly() {
    readOnly = true;
  }

  void letIn(PublicKey key) {
    userKey = key;
  }

  /** Ends all connections and does not listen any more. */
  void stop() throws IOException {
    server.stop(true);
  }

  /** Listens again, where it did before. */
  void restart() throws IOException {
    int port = server.getPort();
    server = make(port);
    server.start();
  }

  @Override
  public void close() throws IOException {
    stop();
  }
}
