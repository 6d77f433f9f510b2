package dateline.app.up;

import dateline.app.ExitCode;
import dateline.app.FileProblem;
import dateline.app.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder of a running {@code up}, which only one process may use at a time. */
final class DataFolder implements AutoCloseable {
  private final FileChannel channel;

  private DataFolder(FileChannel channel) {
    this.channel = channel;
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
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        String owner = Files.readString(file).strip();
        channel.close();
        throw new UserError(
            ExitCode.UNAVAILABLE,
            folder
                + ": another `dateline up` is using it, process "
                + owner
                + " (allowed: one; stop it, or set DATELINE_STATE_DIR)");
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)),
          0);
      return new DataFolder(channel);
    } catch (IOException e) {
      throw new UserError(
          ExitCode.UNAVAILABLE,
          folder + ": cannot be written: " + FileProblem.of(e) + " (see DATELINE_STATE_DIR)");
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** Lets another process have it. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
