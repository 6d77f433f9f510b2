package dateline.ingest.fetch.sftp;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which files of a folder are whole: two looks, far enough apart, found the same size and
 * time. By our own clock, as the server's may be off. One thread uses it.
 */
final class StableFiles {
  private final long settle;
  private Map<RemoteFile, Long> since = Map.of();
  private boolean waiting;

  /**
   * @param settle how far the looks must be apart
   */
  StableFiles(Duration settle) {
    this.settle = settle.toNanos();
  }

  /**
   * Takes what a look has found.
   *
   * @param now of a clock that only goes forward, in nanoseconds
   * @return the files that are whole, oldest first
   */
  List<RemoteFile> look(List<RemoteFile> found, long now) {
    Map<RemoteFile, Long> seen = new HashMap<>();
    List<RemoteFile> whole = new ArrayList<>();
    waiting = false;
    for (RemoteFile file : found) {
      Long before = since.get(file);
      seen.put(file, before == null ? now : before);
      if (before != null && now - before >= settle) {
        whole.add(file);
      } else {
        waiting = true;
      }
    }
    since = seen;
    whole.sort(RemoteFile.OLDEST_FIRST);
    return whole;
  }

  /** Whether the last look found files that may be whole at the next. */
  boolean waiting() {
    return waiting;
  }
}
