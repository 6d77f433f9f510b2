package dateline.ingest.fetch.sftp;

import dateline.ingest.fetch.Trouble;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.sftp.common.SftpConstants;
import org.apache.sshd.sftp.common.SftpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts files away that were read: moves them into {@code done} or {@code failed}, deletes those
 * that were of use, or leaves them. What the server refuses is left where it is. One thread uses
 * it.
 */
final class Shelf {
  private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);

  private final SftpSettings.After after;
  private final Map<String, Boolean> waiting = new LinkedHashMap<>();
  private final Set<String> left = new HashSet<>();
  private final Trouble trouble;

  Shelf(String source, SftpSettings.After after) {
    this.after = after;
    this.trouble = new Trouble(LOG, source);
  }

  /** A file was read. */
  void add(String name, boolean useful) {
    if (after == SftpSettings.After.MOVE || (after == SftpSettings.After.DELETE && useful)) {
      waiting.put(name, useful);
    } else {
      left.add(name);
    }
  }

  /** Files that were read lie there still, such as after a crash: nobody knows of what use. */
  void stillThere(List<RemoteFile> files) {
    for (RemoteFile file : files) {
      if (after == SftpSettings.After.MOVE && !left.contains(file.name())) {
        waiting.putIfAbsent(file.name(), true);
      }
    }
  }

  /** Whether there is something to put away. */
  boolean waiting() {
    return !waiting.isEmpty();
  }

  /**
   * Puts away what waits.
   *
   * @throws IOException if the connection fails; the rest waits
   */
  void putAway(SftpConnection connection) throws IOException {
    while (!waiting.isEmpty()) {
      Map.Entry<String, Boolean> next = waiting.entrySet().iterator().next();
      try {
        if (after == SftpSettings.After.DELETE) {
          connection.delete(next.getKey());
        } else {
          connection.move(next.getKey(), next.getValue() ? "done" : "failed");
        }
        trouble.over("files can be put away again");
      } catch (SftpException e) {
        if (e.getStatus() == SftpConstants.SSH_FX_CONNECTION_LOST
            || e.getStatus() == SftpConstants.SSH_FX_NO_CONNECTION) {
          throw e;
        }
        if (e.getStatus() != SftpConstants.SSH_FX_NO_SUCH_FILE) {
          left.add(next.getKey());
          trouble.is(next.getKey() + " cannot be put away, it is left there: " + e.getMessage());
        }
      }
      waiting.remove(next.getKey());
    }
  }
}
