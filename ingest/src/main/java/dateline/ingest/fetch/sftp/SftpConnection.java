package dateline.ingest.fetch.sftp;

import dateline.ingest.fetch.RootCause;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;

/**
 * A connection to a server, as it is used for one folder. One thread uses it; {@link #close} may be
 * called by any, and ends what is under way.
 */
final class SftpConnection implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration LOGIN = Duration.ofSeconds(20);
  private static final Duration ALIVE = Duration.ofSeconds(30);

  private final SshClient client;
  private final SftpClient sftp;
  private final String folder;

  private SftpConnection(SshClient client, SftpClient sftp, String folder) {
    this.client = client;
    this.sftp = sftp;
    this.folder = folder;
  }

  /**
   * Connects.
   *
   * @throws IOException if it does not work; the message is for people
   */
  static SftpConnection open(SftpSettings settings) throws IOException {
    KnownHost host = new KnownHost(settings.hostKeys());
    SshClient client = client(host);
    try {
      ClientSession session =
          client
              .connect(settings.login().user(), settings.host(), settings.port())
              .verify(CONNECT)
              .getSession();
      if (settings.login().password() != null) {
        session.addPasswordIdentity(settings.login().password().value());
      }
      settings.login().keys().forEach(session::addPublicKeyIdentity);
      session.auth().verify(LOGIN);
      SftpClient sftp = SftpClientFactory.instance().createSftpClient(session);
      return new SftpConnection(client, sftp, settings.path());
    } catch (IOException | RuntimeException e) {
      client.close(true);
      String refused = host.refused();
      if (refused != null) {
        throw new IOException(
            "the server's key is "
                + refused
                + " (wanted: "
                + String.join(" or ", settings.hostKeys())
                + ")",
            e);
      }
      throw new IOException(reason(e), e);
    }
  }

  /** What went wrong in the end; what is around it names classes of the library. */
  private static String reason(Throwable failure) {
    Throwable last = RootCause.of(failure);
    return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
  }

  private static SshClient client(KnownHost host) {
    SshClient client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier(host);
    // Only what the source's file says: nothing from the home of whoever runs us.
    client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
    client.setFilePasswordProvider(FilePasswordProvider.EMPTY);
    CoreModuleProperties.HEARTBEAT_INTERVAL.set(client, ALIVE);
    client.start();
    return client;
  }

  boolean isOpen() {
    return sftp.isOpen();
  }

  /** The regular files of the folder. */
  List<RemoteFile> list() throws IOException {
    List<RemoteFile> files = new ArrayList<>();
    try {
      for (SftpClient.DirEntry entry : sftp.readDir(folder)) {
        SftpClient.Attributes attributes = entry.getAttributes();
        if (attributes.isRegularFile()) {
          files.add(file(entry.getFilename(), attributes));
        }
      }
    } catch (UncheckedIOException e) {
      // The listing asks the server on the way, and an iterator may throw nothing else.
      throw e.getCause();
    }
    return files;
  }

  private static RemoteFile file(String name, SftpClient.Attributes attributes) {
    return new RemoteFile(name, attributes.getSize(), attributes.getModifyTime().toMillis() / 1000);
  }

  /**
   * Copies a file, or its first bytes, and looks whether it still is as it was.
   *
   * @return whether it is
   * @throws java.nio.file.NoSuchFileException never: a file that is gone is none that still is
   */
  boolean copy(RemoteFile file, long most, Path to) throws IOException {
    long wanted = Math.min(most, file.size());
    try {
      long copied;
      try (InputStream in = sftp.read(path(file.name()));
          OutputStream out = Files.newOutputStream(to)) {
        copied = copy(in, out, wanted);
      }
      return copied == wanted && file.equals(file(file.name(), sftp.lstat(path(file.name()))));
    } catch (SftpException e) {
      if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
        return false;
      }
      throw e;
    }
  }

  private static long copy(InputStream in, OutputStream out, long most) throws IOException {
    byte[] chunk = new byte[32 << 10];
    long copied = 0;
    while (copied < most) {
      int read = in.read(chunk, 0, (int) Math.min(chunk.length, most - copied));
      if (read < 0) {
        break;
      }
      out.write(chunk, 0, read);
      copied += read;
    }
    return copied;
  }

  /** Moves a file into a folder beside it, overwriting nothing. */
  void move(String name, String into) throws IOException {
    String target = path(into);
    if (!exists(target)) {
      sftp.mkdir(target);
    }
    String free = target + "/" + name;
    for (int number = 1; exists(free); number++) {
      free = target + "/" + name + "." + number;
    }
    sftp.rename(path(name), free);
  }

  void delete(String name) throws IOException {
    sftp.remove(path(name));
  }

  private boolean exists(String path) throws IOException {
    try {
      sftp.lstat(path);
      return true;
    } catch (SftpException e) {
      if (e.getStatus() == SftpConstants.SSH_FX_NO_SUCH_FILE) {
        return false;
      }
      throw e;
    }
  }

  private String path(String name) {
    return folder.endsWith("/") ? folder + name : folder + "/" + name;
  }

  @Override
  public void close() {
    client.close(true);
  }
}
