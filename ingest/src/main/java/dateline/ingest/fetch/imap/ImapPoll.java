package dateline.ingest.fetch.imap;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.PartFiles;
import dateline.ingest.fetch.Rounds;
import dateline.ingest.fetch.Schedule;
import dateline.ingest.fetch.Trouble;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into a mailbox again and again, or when the server tells that it should, and brings the
 * messages that are new, in their order. It changes nothing there: what it has read the checkpoint
 * says.
 */
final class ImapPoll implements Fetcher {
  private static final Logger LOG = LoggerFactory.getLogger(ImapPoll.class);

  /** Between looks longer than that, no connection is kept. */
  private static final Duration KEPT_OPEN = Duration.ofMinutes(5);

  /**
   * Servers may end a wait after half an hour, and what stands between often does so sooner,
   * without a word: after this time the wait is begun anew.
   */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

  /** A server that ends one wait after the other sooner, with nothing new, is asked as usual. */
  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

  private static final Duration GOODBYE = Duration.ofSeconds(2);

  private final String source;
  private final ImapSettings settings;
  private final Duration longestWait;
  private final String place;
  private final Schedule schedule;
  private final Rounds rounds;
  private final Trouble trouble;
  private final Deque<Long> ready = new ArrayDeque<>();
  private @Nullable ImapPosition last;

  /** Whether the server ended the last wait at once. */
  private boolean restless;

  private volatile @Nullable ImapConnection connection;
  private volatile boolean closed;

  ImapPoll(String source, ImapSettings settings) {
    this(source, settings, LONGEST_WAIT);
  }

  /**
   * @param longestWait for how long the server is trusted to tell of new messages by itself
   */
  ImapPoll(String source, ImapSettings settings, Duration longestWait) {
    this.source = source;
    this.settings = settings;
    this.longestWait = longestWait;
    this.place =
        ImapPosition.place(
            settings.user() + "@" + settings.host() + ":" + settings.port() + settings.folder());
    this.schedule = new Schedule(settings.every(), new Random());
    this.trouble = new Trouble(LOG, source);
    this.rounds = new Rounds("ingest-imap-" + source, schedule, this::round);
  }

  @Override
  public Optional<Delivery> resume(String position, boolean complete) {
    ImapPosition.read(position)
        .filter(at -> at.place().equals(place))
        .ifPresent(
            at ->
                // A message does not change: what is unfinished comes again, under this position.
                last = complete ? at : new ImapPosition(at.place(), at.validity(), at.uid() - 1));
    return Optional.empty();
  }

  @Override
  public Optional<Delivery> next(Duration wait) throws InterruptedException {
    return rounds.next(wait);
  }

  private Optional<Delivery> round() {
    try {
      ImapConnection open = connected();
      ImapPosition before = before(open);
      if (ready.isEmpty()) {
        ready.addAll(open.after(before.uid()));
      }
      Optional<Delivery> delivery = Optional.empty();
      while (delivery.isEmpty() && !ready.isEmpty()) {
        ImapPosition at = new ImapPosition(place, before.validity(), ready.remove());
        delivery = fetch(open, at);
        last = at;
      }
      trouble.over(settings.place() + " can be read again");
      if (delivery.isPresent()) {
        restless = false;
        schedule.again(Duration.ZERO);
      } else {
        await(open);
      }
      return delivery;
    } catch (MessagingException | IOException e) {
      disconnect();
      if (!closed) {
        trouble.isAt(settings.place(), e, schedule.failed(false, null));
      }
      return Optional.empty();
    }
  }

  /** Waits for the server to tell of something new, if it does that; else plans the next look. */
  private void await(ImapConnection open) throws MessagingException {
    if (settings.every().compareTo(KEPT_OPEN) > 0) {
      schedule.well();
      disconnect();
    } else if (restless || !open.tells()) {
      restless = false;
      schedule.well();
    } else {
      long start = System.nanoTime();
      open.await(longestWait);
      restless = System.nanoTime() - start < SHORTEST_WAIT.toNanos();
      schedule.again(Duration.ZERO);
    }
  }

  /** Up to where the mailbox was read; from its beginning where its numbers mean others now. */
  private ImapPosition before(ImapConnection open) throws MessagingException {
    long validity = open.validity();
    ImapPosition before = last;
    if (before != null && before.validity() == validity) {
      return before;
    }
    if (before != null) {
      LOG.warn(
          "{}: its messages have new numbers (UIDVALIDITY {}, was {}): it is read again",
          settings.place(),
          validity,
          before.validity());
      ready.clear();
    }
    ImapPosition none = new ImapPosition(place, validity, 0);
    last = none;
    return none;
  }

  private ImapConnection connected() throws MessagingException, IOException {
    ImapConnection open = connection;
    if (open == null || !open.isOpen()) {
      disconnect();
      PartFiles.tidy(settings.spool(), Instant.now());
      open = ImapConnection.open(settings);
      connection = open;
      if (closed) {
        disconnect();
      }
    }
    return open;
  }

  private Optional<Delivery> fetch(ImapConnection open, ImapPosition at)
      throws MessagingException, IOException {
    Path copy = PartFiles.create(settings.spool());
    OptionalLong size = OptionalLong.empty();
    try {
      size = open.copy(at.uid(), settings.maxBytes(), copy);
    } finally {
      if (size.isEmpty()) {
        Files.deleteIfExists(copy);
      }
    }
    if (size.isEmpty()) {
      return Optional.empty();
    }
    Delivery.Refusal refusal = null;
    if (Files.size(copy) >= settings.maxBytes() && size.getAsLong() > settings.maxBytes()) {
      refusal =
          new Delivery.Refusal(
              "a message of %d bytes (allowed: %d)"
                  .formatted(size.getAsLong(), settings.maxBytes()),
              size.getAsLong());
    }
    return Optional.of(new FetchedMessage(at, settings.folder(), copy, refusal));
  }

  private void disconnect() {
    ready.clear();
    ImapConnection open = connection;
    connection = null;
    if (open != null) {
      open.close();
    }
  }

  @Override
  public void close() {
    closed = true;
    rounds.close();
    ImapConnection open = connection;
    if (open == null) {
      return;
    }
    // A server that does not answer any more would keep whoever stops waiting.
    Thread goodbye = new Thread(open::close, "ingest-imap-close-" + source);
    goodbye.setDaemon(true);
    goodbye.start();
    try {
      goodbye.join(GOODBYE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
