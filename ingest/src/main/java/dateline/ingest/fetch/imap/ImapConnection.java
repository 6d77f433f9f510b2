package dateline.ingest.fetch.imap;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * An open folder of a mailbox, in which nothing is ever changed. One thread uses it; {@link #close}
 * may be called by any, and ends what is under way.
 */
final class ImapConnection implements AutoCloseable {
  private final Store store;
  private final IMAPFolder folder;
  private final ScheduledExecutorService clock;

  /** How many messages there were at the last look. */
  private int seen;

  private ImapConnection(Store store, IMAPFolder folder) {
    this.store = store;
    this.folder = folder;
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread made = new Thread(task, "ingest-imap-clock");
              made.setDaemon(true);
              return made;
            });
  }

  /**
   * Connects.
   *
   * @throws MessagingException if it does not work; the message is for people
   */
  static ImapConnection open(ImapSettings settings) throws MessagingException {
    return open(settings, Map.of());
  }

  static ImapConnection open(ImapSettings settings, Map<String, String> more)
      throws MessagingException {
    String protocol = settings.tls() == ImapSettings.Tls.IMPLICIT ? "imaps" : "imap";
    Properties properties = new Properties();
    properties.putAll(
        Map.of(
            "mail." + protocol + ".connectiontimeout", "10000",
            "mail." + protocol + ".timeout", "30000",
            "mail." + protocol + ".writetimeout", "30000",
            "mail." + protocol + ".fetchsize", "262144",
            "mail." + protocol + ".peek", "true",
            "mail." + protocol + ".ssl.checkserveridentity", "true"));
    if (settings.tls() == ImapSettings.Tls.STARTTLS) {
      properties.put("mail.imap.starttls.enable", "true");
      properties.put("mail.imap.starttls.required", "true");
    }
    properties.putAll(more);
    Store store = Session.getInstance(properties).getStore(protocol);
    try {
      store.connect(settings.host(), settings.port(), settings.user(), settings.password().value());
      Folder folder = store.getFolder(settings.folder());
      if (!folder.exists() || !(folder instanceof IMAPFolder imap)) {
        throw new MessagingException("there is no folder '" + settings.folder() + "'");
      }
      imap.open(Folder.READ_ONLY);
      return new ImapConnection(store, imap);
    } catch (MessagingException e) {
      close(store);
      throw e;
    }
  }

  /** Whether the server still answers. */
  boolean isOpen() {
    return folder.isOpen();
  }

  /** Tells whether the numbers still mean the same messages. */
  long validity() throws MessagingException {
    return folder.getUIDValidity();
  }

  /** The numbers of the messages after that one, in order. */
  List<Long> after(long uid) throws MessagingException {
    // Asks the server for what is new.
    seen = folder.getMessageCount();
    if (seen == 0) {
      return List.of();
    }
    List<Long> uids = new ArrayList<>();
    for (Message message : folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
      // The last message comes in any case, also where its number is lower.
      long found = message == null ? 0 : folder.getUID(message);
      if (found > uid) {
        uids.add(found);
      }
    }
    uids.sort(null);
    return uids;
  }

  /** Whether the server tells of new messages by itself (IDLE, RFC 2177). */
  boolean tells() throws MessagingException {
    return Boolean.TRUE.equals(folder.doCommand(protocol -> protocol.hasCapability("IDLE")));
  }

  /**
   * Waits until the server tells of anything new since the last look, or has been silent for long.
   *
   * @param most how long at most; whether the server is still there shows then
   * @throws MessagingException if it is not
   */
  void await(Duration most) throws MessagingException {
    if (folder.getMessageCount() != seen) {
      // It came with the answer to something else, and is not told again.
      return;
    }
    long nanos = most.toNanos();
    ScheduledFuture<?> end =
        clock.scheduleWithFixedDelay(this::endWaiting, nanos, nanos, TimeUnit.NANOSECONDS);
    try {
      folder.idle(true);
    } finally {
      end.cancel(false);
    }
  }

  /** Any command ends the waiting. */
  private void endWaiting() {
    try {
      folder.doCommand(protocol -> null);
    } catch (MessagingException e) {
      // Whoever waits is told so too.
      return;
    }
  }

  /**
   * Copies a message as it is, or its first bytes.
   *
   * @return how long it is by what the server says; empty when there is no such message any more
   * @throws IOException if the copy cannot be written
   */
  OptionalLong copy(long uid, long most, Path to) throws MessagingException, IOException {
    try {
      Message message = folder.getMessageByUID(uid);
      if (!(message instanceof IMAPMessage imap) || message.isExpunged()) {
        return OptionalLong.empty();
      }
      long size = imap.getSize();
      long copied;
      try (InputStream in = imap.getMimeStream();
          OutputStream out = Files.newOutputStream(to)) {
        copied = copy(in, out, most);
      }
      return OptionalLong.of(Math.max(size, copied));
    } catch (MessageRemovedException e) {
      return OptionalLong.empty();
    }
  }

  private static long copy(InputStream in, OutputStream out, long most) throws IOException {
    byte[] chunk = new byte[32 << 10];
    long copied = 0;
    for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
      out.write(chunk, 0, (int) Math.min(read, Math.max(0, most - copied)));
      copied += read;
      if (copied > most) {
        break;
      }
    }
    return copied;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    close(store);
  }

  private static void close(Store store) {
    try {
      store.close();
    } catch (MessagingException e) {
      // It is gone then, which is what was wanted.
      return;
    }
  }
}
