package dateline.ingest.fetch.sftp;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.FileNames;
import dateline.ingest.fetch.PartFiles;
import dateline.ingest.fetch.Rounds;
import dateline.ingest.fetch.Schedule;
import dateline.ingest.fetch.Trouble;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into a folder of a server again and again and brings the files that are new, oldest first,
 * each only when it is whole. What it has read and still lies there the checkpoint says; so a file
 * that cannot be put away is not read again.
 */
final class SftpPoll implements Fetcher {
  private static final Logger LOG = LoggerFactory.getLogger(SftpPoll.class);

  /** Between looks longer than that, no connection is kept. */
  private static final Duration KEPT_OPEN = Duration.ofMinutes(1);

  /** As many as a checkpoint can name. */
  private static final int MOST_READ = 5_000;

  /** What is kept of a file that is too large. */
  private static final int BEGINNING = 1 << 20;

  private final SftpSettings settings;
  private final String place;
  private final PathMatcher matcher;
  private final StableFiles stable;
  private final Schedule schedule;
  private final Rounds rounds;
  private final Trouble trouble;
  private final Shelf shelf;
  private final Set<Long> read = new HashSet<>();
  private final Deque<RemoteFile> ready = new ArrayDeque<>();
  private @Nullable SftpPosition unfinished;
  private volatile @Nullable SftpConnection connection;
  private volatile boolean closed;

  SftpPoll(String source, SftpSettings settings) {
    this.settings = settings;
    this.place =
        SftpPosition.place(settings.host() + ":" + settings.port() + "/" + settings.path());
    this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + settings.pattern());
    this.stable = new StableFiles(settings.settle());
    this.schedule = new Schedule(settings.every(), new Random());
    this.trouble = new Trouble(LOG, source);
    this.shelf = new Shelf(source, settings.after());
    this.rounds = new Rounds("ingest-sftp-" + source, schedule, this::round);
  }

  @Override
  public Optional<Delivery> resume(String position, boolean complete) {
    SftpPosition.read(position)
        .filter(at -> at.place().equals(place))
        .ifPresent(
            at -> {
              read.addAll(at.read());
              if (complete) {
                read.add(at.file().hash());
              } else {
                unfinished = at;
              }
            });
    return Optional.empty();
  }

  @Override
  public Optional<Delivery> next(Duration wait) throws InterruptedException {
    return rounds.next(wait);
  }

  private Optional<Delivery> round() {
    try {
      SftpConnection open = connected();
      shelf.putAway(open);
      if (ready.isEmpty()) {
        look(open);
      }
      Optional<Delivery> delivery = Optional.empty();
      while (delivery.isEmpty() && !ready.isEmpty()) {
        delivery = fetch(open, ready.remove());
      }
      trouble.over(settings.place() + " can be read again");
      plan(delivery.isPresent());
      return delivery;
    } catch (IOException e) {
      disconnect();
      ready.clear();
      if (!closed) {
        trouble.isAt(settings.place(), e, schedule.failed(false, null));
      }
      return Optional.empty();
    }
  }

  private void plan(boolean brought) {
    if (brought || shelf.waiting()) {
      schedule.again(Duration.ZERO);
    } else if (stable.waiting() && settings.settle().compareTo(settings.every()) < 0) {
      schedule.again(settings.settle());
    } else if (schedule.well().compareTo(KEPT_OPEN) > 0) {
      disconnect();
    }
  }

  private SftpConnection connected() throws IOException {
    SftpConnection open = connection;
    if (open == null || !open.isOpen()) {
      disconnect();
      PartFiles.tidy(settings.spool(), Instant.now());
      open = SftpConnection.open(settings);
      connection = open;
      if (closed) {
        disconnect();
      }
    }
    return open;
  }

  private void look(SftpConnection open) throws IOException {
    List<RemoteFile> there = new ArrayList<>();
    for (RemoteFile file : open.list()) {
      if (wanted(file.name())) {
        there.add(file);
      }
    }
    read.retainAll(there.stream().map(RemoteFile::hash).collect(Collectors.toSet()));
    shelf.stillThere(there.stream().filter(file -> read.contains(file.hash())).toList());
    SftpPosition rest = unfinished;
    if (rest != null && there.contains(rest.file())) {
      ready.add(rest.file());
    } else {
      unfinished = null;
    }
    there.removeIf(file -> read.contains(file.hash()));
    stable.look(there, System.nanoTime()).stream()
        .filter(file -> !ready.contains(file))
        .forEach(ready::add);
    if (!ready.isEmpty() && read.size() >= MOST_READ) {
      throw new IOException(
          "more than %d files that were read lie there (allowed: fewer; or after: move, delete)"
              .formatted(MOST_READ));
    }
  }

  private boolean wanted(String name) {
    return !FileNames.unfinished(name)
        && name.chars().noneMatch(c -> c < ' ' || c == '/')
        && matcher.matches(Path.of(name));
  }

  private Optional<Delivery> fetch(SftpConnection open, RemoteFile file) throws IOException {
    boolean tooLarge = file.size() > settings.maxBytes();
    Path copy = PartFiles.create(settings.spool());
    boolean whole = false;
    try {
      whole = open.copy(file, tooLarge ? BEGINNING : file.size(), copy);
    } finally {
      if (!whole) {
        Files.deleteIfExists(copy);
      }
    }
    if (!whole) {
      return Optional.empty();
    }
    SftpPosition rest = unfinished;
    boolean resumed = rest != null && rest.file().equals(file);
    SftpPosition at =
        resumed && rest != null ? rest : new SftpPosition(place, file, new HashSet<>(read));
    unfinished = null;
    Delivery.Refusal refusal =
        tooLarge
            ? new Delivery.Refusal(
                "a file of %d bytes (allowed: %d)".formatted(file.size(), settings.maxBytes()),
                file.size())
            : null;
    return Optional.of(
        new FetchedFile(
            at,
            copy,
            refusal,
            useful -> {
              read.add(file.hash());
              shelf.add(file.name(), useful);
            }));
  }

  private void disconnect() {
    SftpConnection open = connection;
    connection = null;
    if (open != null) {
      open.close();
    }
  }

  @Override
  public void close() {
    closed = true;
    rounds.close();
    disconnect();
  }
}
