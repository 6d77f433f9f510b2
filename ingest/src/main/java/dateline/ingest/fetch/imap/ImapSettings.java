package dateline.ingest.fetch.imap;

import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Secret;
import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.Transport;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A folder of a mailbox.
 *
 * @param host the server
 * @param port its port
 * @param tls how what is said is kept secret
 * @param user the name to log in with
 * @param password the password for it
 * @param folder the folder
 * @param every how often to look where the server does not tell by itself
 * @param maxBytes the largest message that is read
 * @param spool a folder of this machine for messages that are being read
 */
record ImapSettings(
    String host,
    int port,
    Tls tls,
    String user,
    Secret password,
    String folder,
    Duration every,
    long maxBytes,
    Path spool)
    implements Transport {
  static final Duration EVERY = Duration.ofSeconds(30);
  static final long MAX_BYTES = 32L << 20;

  /** How what is said is kept secret. */
  enum Tls {
    /** From the first byte. */
    IMPLICIT(993),
    /** Before the login, or not at all. */
    STARTTLS(143),
    /** It is not. */
    NONE(143);

    private final int port;

    Tls(int port) {
      this.port = port;
    }

    /** The usual port. */
    int port() {
      return port;
    }
  }

  @Override
  public String place() {
    return (tls == Tls.IMPLICIT ? "imaps://" : "imap://") + host + ":" + port + "/" + folder;
  }

  /** Logs in and looks into the folder. */
  @Override
  public String connect(Shared shared) throws IOException {
    try (ImapConnection connection = ImapConnection.open(this)) {
      return "can be read; messages there: " + connection.after(0).size();
    } catch (MessagingException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public Fetcher open(String source, Shared shared) {
    return new ImapPoll(source, this);
  }
}
