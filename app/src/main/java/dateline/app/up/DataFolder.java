package dateline.app.up;

import dateline.app.ExitCode;
import dateline.app.FileProblem;
import dateline.app.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a running {@code up}, which only one process may use at a time. */
final class DataFolder implements AutoCloseable {
  private final LockFile lock;

  private DataFolder(LockFile lock) {
    this.lock = lock;
  }

  /**
   * Makes the folder and takes it.
   *
   * @throws UserError if another process has it, or it cannot be written
   */
  static DataFolder take(Path folder) {
    Path file = folder.resolve("lock");
    try {
      Files.createDirectories(folder);
      LockFile lock = LockFile.take(file).orElse(null);
      if (lock == null) {
        throw new UserError(
            ExitCode.UNAVAILABLE,
            folder
                + ": another `dateline up` is using it, process "
                + LockFile.owner(file)
                + " (allowed: one; stop it, or set DATELINE_STATE_DIR)");
      }
      return new DataFolder(lock);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.UNAVAILABLE,
          folder + ": cannot be written: " + FileProblem.of(e) + " (see DATELINE_STATE_DIR)");
    }
  }

  /** Lets another process have it. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
