package dateline.app.up;

import dateline.app.ExitCode;
import dateline.app.FileProblem;
import dateline.app.UserError;
import dateline.model.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Where one process of a stage keeps its stores: {@code state} in the data folder or, while others
 * of that stage have it, {@code state-2}, {@code state-3} and so on. Kafka Streams allows one
 * process in a folder; which of them a process gets does not matter, as Kafka can rebuild what is
 * in it.
 */
public final class StateFolder implements AutoCloseable {
  private static final int MOST = 100;

  private final Path path;
  private final LockFile lock;

  private StateFolder(Path path, LockFile lock) {
    this.path = path;
    this.lock = lock;
  }

  /**
   * Takes the first that no other process of the stage has.
   *
   * @param data the data folder
   * @throws UserError if it cannot be written
   */
  public static StateFolder take(Path data, Stage stage) {
    try {
      for (int number = 1; number <= MOST; number++) {
        Path folder = data.resolve(number == 1 ? "state" : "state-" + number);
        Files.createDirectories(folder);
        Optional<LockFile> lock =
            LockFile.take(folder.resolve(stage.name().toLowerCase(Locale.ROOT) + ".lock"));
        if (lock.isPresent()) {
          return new StateFolder(folder, lock.get());
        }
      }
    } catch (IOException e) {
      throw new UserError(
          ExitCode.UNAVAILABLE,
          data + ": cannot be written: " + FileProblem.of(e) + " (see DATELINE_STATE_DIR)");
    }
    throw new UserError(
        ExitCode.UNAVAILABLE,
        data
            + ": "
            + MOST
            + " processes of this stage are using it (allowed: fewer; set DATELINE_STATE_DIR)");
  }

  public Path path() {
    return path;
  }

  /** Lets another process have it. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
