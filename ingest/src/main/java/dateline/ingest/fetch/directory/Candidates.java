package dateline.ingest.fetch.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Tells which files of a folder are whole: two looks found the same size and time, nobody has
 * touched them for a while, and nobody has them open for writing. One thread uses it.
 */
final class Candidates {
  /** Who still writes has written lately; older files are not worth a look at every process. */
  private static final Duration RECENT = Duration.ofMinutes(1);

  private static final Comparator<Candidate> OLDEST_FIRST =
      Comparator.comparing(Candidate::modified)
          .thenComparing(candidate -> String.valueOf(candidate.file().getFileName()));

  private final Duration settle;
  private final UnaryOperator<Set<Path>> writtenNow;
  private Map<Path, Seen> before = Map.of();
  private Optional<Instant> due = Optional.empty();

  /**
   * @param settle how long nobody may have touched a file
   * @param writtenNow tells which of the files are open for writing
   */
  Candidates(Duration settle, UnaryOperator<Set<Path>> writtenNow) {
    this.settle = settle;
    this.writtenNow = writtenNow;
  }

  /**
   * Takes what a look at the folder has found.
   *
   * @return the files that are whole, oldest first
   */
  List<Candidate> look(List<Candidate> found, Instant now) {
    Map<Path, Seen> seen = new HashMap<>();
    Set<Candidate> settled = new HashSet<>();
    due = Optional.empty();
    for (Candidate candidate : found) {
      Seen last = before.get(candidate.file());
      Seen as =
          last != null && last.candidate().equals(candidate) ? last : new Seen(candidate, now);
      seen.put(candidate.file(), as);
      Instant whole = whole(as, now);
      if (as.equals(last) && !whole.isAfter(now)) {
        settled.add(candidate);
      } else if (due.isEmpty() || whole.isBefore(due.get())) {
        due = Optional.of(whole);
      }
    }
    before = seen;
    settled.removeAll(beingWritten(settled, now));
    return settled.stream().sorted(OLDEST_FIRST).toList();
  }

  /** When another look is worth while, as the last one found; empty when nothing is under way. */
  Optional<Instant> due() {
    return due;
  }

  /** From when on the file counts as whole if nobody touches it. */
  private Instant whole(Seen seen, Instant now) {
    Instant modified = seen.candidate().modified();
    // A time to come says nothing, such as from a clock that is ahead: then it counts from when we
    // saw it first.
    Instant touched = modified.isAfter(now) ? seen.since() : modified;
    return touched.plus(settle);
  }

  private Set<Candidate> beingWritten(Set<Candidate> settled, Instant now) {
    Map<Path, Candidate> recent = new HashMap<>();
    for (Candidate candidate : settled) {
      if (candidate.modified().plus(RECENT).isAfter(now)) {
        recent.put(candidate.file(), candidate);
      }
    }
    Set<Candidate> written = new HashSet<>();
    if (!recent.isEmpty()) {
      writtenNow.apply(recent.keySet()).forEach(file -> written.add(recent.get(file)));
    }
    return written;
  }

  /**
   * A file as one look found it.
   *
   * @param file where it is
   * @param size its length in bytes
   * @param modified when it was last written to
   */
  record Candidate(Path file, long size, Instant modified) {
    /** Whether it still is as it was found. */
    boolean unchanged() {
      try {
        BasicFileAttributes now =
            Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return now.isRegularFile()
            && now.size() == size
            && now.lastModifiedTime().toInstant().equals(modified);
      } catch (IOException e) {
        return false;
      }
    }
  }

  private record Seen(Candidate candidate, Instant since) {}
}
