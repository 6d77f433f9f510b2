package dateline.ingest.fetch.directory;

import dateline.ingest.fetch.Delivery;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.FileNames;
import dateline.ingest.fetch.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the files that are put into a folder, oldest first, each only when it is whole. Hidden
 * files, files with a name of work in progress and folders stay where they are; symbolic links,
 * files too large and files that may not be read are put away as failed.
 */
final class DirectorySource implements Fetcher {
  private static final Logger LOG = LoggerFactory.getLogger(DirectorySource.class);
  private static final Duration LULL = Duration.ofMillis(5);
  private static final Duration RETRY = Duration.ofSeconds(30);

  private final String source;
  private final DirectorySettings settings;
  private final Clock clock;
  private final Candidates candidates;
  private final Deque<Candidates.Candidate> ready = new ArrayDeque<>();
  private final Set<String> reported = new HashSet<>();
  private final Postponed postponed = new Postponed(RETRY);
  private @Nullable FolderWatch watch;
  private volatile @Nullable String obstacle;

  DirectorySource(
      String source, DirectorySettings settings, Clock clock, UnaryOperator<Set<Path>> writtenNow) {
    this.source = source;
    this.settings = settings;
    this.clock = clock;
    this.candidates = new Candidates(settings.settle(), writtenNow);
  }

  @Override
  public Optional<Delivery> resume(String position, boolean complete) {
    Path file = settings.path().resolve(position);
    // A position that is a path of its own is none of ours.
    if (!settings.path().equals(file.getParent())
        || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    return Optional.of(new DroppedFile(file));
  }

  @Override
  public Optional<Delivery> next(Duration wait) throws InterruptedException {
    long deadline = System.nanoTime() + wait.toNanos();
    while (true) {
      if (ready.isEmpty()) {
        look();
      }
      while (!ready.isEmpty()) {
        Optional<Delivery> delivery = delivery(ready.remove());
        if (delivery.isPresent()) {
          return delivery;
        }
      }
      long left = deadline - System.nanoTime();
      if (left <= 0) {
        return Optional.empty();
      }
      pause(Math.min(left, untilNextLook()));
    }
  }

  /** A file is read as soon as it counts as whole, and not only when the next look would come. */
  private long untilNextLook() {
    long poll = settings.poll().toNanos();
    return candidates
        .due()
        .map(due -> Duration.between(clock.instant(), due).toNanos())
        .map(nanos -> Math.min(poll, Math.max(LULL.toNanos(), nanos)))
        .orElse(poll);
  }

  private void pause(long nanos) throws InterruptedException {
    if (watch != null) {
      watch.await(Duration.ofNanos(nanos).minus(LULL));
    }
    // When files rain in, one look is for many of them.
    TimeUnit.NANOSECONDS.sleep(watch == null ? nanos : LULL.toNanos());
  }

  @Override
  public Optional<String> obstacle() {
    return Optional.ofNullable(obstacle);
  }

  /** Looks through the folder once. */
  private void look() {
    try {
      Optional<String> hindrance = settings.hindrance();
      if (hindrance.isPresent()) {
        isBlocked(hindrance.get());
        return;
      }
      if (watch == null) {
        Files.createDirectories(settings.path());
        DroppedFile.prepare(settings.path());
        watch = FolderWatch.open(settings.path());
      }
      ready.addAll(candidates.look(list(), clock.instant()));
      if (obstacle != null) {
        obstacle = null;
        LOG.info("{}: {} can be read and written again", source, settings.path());
      }
    } catch (IOException | UncheckedIOException e) {
      isBlocked("cannot be read: " + Trouble.reason(e));
    }
  }

  private void isBlocked(String why) {
    if (obstacle == null) {
      LOG.warn("{}: {} {}; takes no files, trying again", source, settings.path(), why);
    }
    obstacle =
        "%s %s (needed: a folder that the user %s may read and write, as done and failed in it)"
            .formatted(settings.path(), why, System.getProperty("user.name"));
    closeWatch();
  }

  private List<Candidates.Candidate> list() throws IOException {
    List<Candidates.Candidate> found = new ArrayList<>();
    try (Stream<Path> entries = Files.list(settings.path())) {
      for (Path entry : (Iterable<Path>) entries::iterator) {
        String name = String.valueOf(entry.getFileName());
        if (!FileNames.unfinished(name) && !postponed.waiting(name, clock.instant())) {
          consider(entry, name).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<Candidates.Candidate> consider(Path entry, String name) {
    BasicFileAttributes attributes;
    try {
      attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      // Gone since it was listed.
      return Optional.empty();
    }
    if (attributes.isSymbolicLink()) {
      fail(entry, "a symbolic link: links are not followed");
    } else if (!attributes.isRegularFile()) {
      if (!DroppedFile.FOLDERS.contains(name) && reported.add(name)) {
        LOG.warn(
            "{}: {} is {}, only files are read: it is left alone",
            source,
            entry,
            attributes.isDirectory() ? "a folder" : "no file");
      }
    } else {
      return Optional.of(
          new Candidates.Candidate(
              entry, attributes.size(), attributes.lastModifiedTime().toInstant()));
    }
    return Optional.empty();
  }

  private Optional<Delivery> delivery(Candidates.Candidate candidate) {
    Path file = candidate.file();
    if (!candidate.unchanged()) {
      return Optional.empty();
    }
    if (candidate.size() > settings.maxBytes()) {
      fail(
          file, "too large: " + candidate.size() + " bytes (allowed: " + settings.maxBytes() + ")");
      return Optional.empty();
    }
    if (!Files.isReadable(file)) {
      fail(file, "may not be read: permission denied");
      return Optional.empty();
    }
    return Optional.of(new DroppedFile(file));
  }

  private void fail(Path file, String reason) {
    try {
      new DroppedFile(file).failed(List.of(reason));
      LOG.warn("{}: {}: {}; moved to failed", source, file.getFileName(), reason);
    } catch (IOException e) {
      String name = String.valueOf(file.getFileName());
      if (postponed.postpone(name, clock.instant())) {
        LOG.warn("{}: {}: {}; it cannot be moved either: {}", source, name, reason, e.toString());
      }
    }
  }

  private void closeWatch() {
    if (watch != null) {
      watch.close();
      watch = null;
    }
  }

  @Override
  public void close() {
    closeWatch();
  }
}
