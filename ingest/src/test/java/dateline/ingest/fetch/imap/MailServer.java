package dateline.ingest.fetch.imap;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** A real IMAP server on loopback, with one mailbox. */
public final class MailServer implements AutoCloseable {
  /** The name and password that it knows. */
  public static final String USER = "desk";

  public static final String PASSWORD = "a password for this test only";

  private final GreenMail server;
  private final GreenMailUser user;

  private MailServer(String protocol, int port) {
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", protocol));
    server.start();
    user = server.setUser("desk@wire.example", USER, PASSWORD);
  }

  /** One that speaks without TLS. */
  public static MailServer plain() {
    return new MailServer(ServerSetup.PROTOCOL_IMAP, 0);
  }

  /** One whose certificate nobody knows. */
  static MailServer withTls() {
    return new MailServer(ServerSetup.PROTOCOL_IMAPS, 0);
  }

  /** One at the port of another that has ended. */
  static MailServer plainAt(int port) {
    return new MailServer(ServerSetup.PROTOCOL_IMAP, port);
  }

  public int port() {
    return server.getImap() == null ? server.getImaps().getPort() : server.getImap().getPort();
  }

  /** Puts a message into the mailbox. */
  public void deliver(String subject, String text) throws MessagingException {
    String message =
        "From: wire@agency.example\r\nTo: desk@wire.example\r\nSubject: %s\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nMessage-ID: <%s@agency.example>\r\n\r\n%s\r\n"
            .formatted(subject, subject.replaceAll("\\W", "-"), text);
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8))));
  }

  /** Deletes all that is in the mailbox. */
  void empty() throws FolderException {
    server.purgeEmailFromAllMailboxes();
  }

  /** Whether every message is still as unread as it came. */
  boolean untouched() throws FolderException {
    return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
        .noneMatch(message -> message.isSet(jakarta.mail.Flags.Flag.SEEN));
  }

  @Override
  public void close() {
    server.stop();
  }
}
