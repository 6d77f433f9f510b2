package dateline.ingest.fetch.directory;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Wakes up when something appears in a folder, where the system can tell; else it just waits. */
final class FolderWatch implements AutoCloseable {
  private final @Nullable WatchService service;

  private FolderWatch(@Nullable WatchService service) {
    this.service = service;
  }

  static FolderWatch open(Path folder) {
    WatchService service = null;
    try {
      service = folder.getFileSystem().newWatchService();
      // Not changes: each write of a slow copy would be one.
      folder.register(service, StandardWatchEventKinds.ENTRY_CREATE);
      return new FolderWatch(service);
    } catch (IOException | UnsupportedOperationException e) {
      // Out of inotify watches, or a file system without: looking often enough has to do.
      new FolderWatch(service).close();
      return new FolderWatch(null);
    }
  }

  /** Waits until something appears, at most so long. */
  void await(Duration wait) throws InterruptedException {
    if (service == null) {
      TimeUnit.NANOSECONDS.sleep(wait.toNanos());
      return;
    }
    try {
      WatchKey key = service.poll(wait.toNanos(), TimeUnit.NANOSECONDS);
      if (key != null) {
        key.pollEvents();
        key.reset();
      }
    } catch (ClosedWatchServiceException e) {
      TimeUnit.NANOSECONDS.sleep(wait.toNanos());
    }
  }

  @Override
  public void close() {
    if (service != null) {
      try {
        service.close();
      } catch (IOException e) {
        // Nothing depends on it any more.
        return;
      }
    }
  }
}
