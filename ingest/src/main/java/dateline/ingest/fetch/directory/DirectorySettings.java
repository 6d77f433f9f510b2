package dateline.ingest.fetch.directory;

import dateline.ingest.fetch.Amounts;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.Transport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * A folder into which files are put.
 *
 * @param path the folder; it is created if it is missing, with {@code done} and {@code failed}
 *     inside
 * @param settle how long a file must have been left alone before it is read
 * @param poll how often the folder is looked through, notice by the system or not
 * @param maxBytes the largest file that is read
 */
public record DirectorySettings(Path path, Duration settle, Duration poll, long maxBytes)
    implements Transport {
  /** How long a file must have been left alone, where the settings do not say. */
  public static final Duration SETTLE = Duration.ofMillis(300);

  /** How often to look, where the settings do not say. */
  public static final Duration POLL = Duration.ofMillis(100);

  /** The largest file, where the settings do not say: 4 GiB. */
  public static final long MAX_BYTES = 4L << 30;

  public DirectorySettings {
    path = path.toAbsolutePath().normalize();
    Amounts.within("settle", settle, Duration.ZERO, Duration.ofHours(1));
    Amounts.within("poll", poll, Duration.ofMillis(10), Duration.ofHours(1));
    Amounts.atLeast("maxBytes", maxBytes, 1);
  }

  /** A folder with the usual settings. */
  public static DirectorySettings of(Path path) {
    return new DirectorySettings(path, SETTLE, POLL, MAX_BYTES);
  }

  @Override
  public String place() {
    return path.toString();
  }

  @Override
  public boolean exclusive() {
    return true;
  }

  /** Looks whether the folder can be read and written, or made. */
  @Override
  public String connect(Shared shared) throws IOException {
    Optional<String> hindrance = hindrance();
    if (hindrance.isPresent()) {
      throw new IOException(hindrance.get());
    }
    return Files.exists(path) ? "can be read and written" : "is not there yet; ingest makes it";
  }

  /**
   * Why files could not be taken from the folder just now; empty where they could. A file that can
   * be read and not be moved away would be delivered and then stop the source.
   */
  Optional<String> hindrance() {
    if (!Files.exists(path)) {
      Path above = path;
      while (above != null && !Files.exists(above)) {
        above = above.getParent();
      }
      return above == null || !Files.isDirectory(above) || !Files.isWritable(above)
          ? Optional.of("is not there, and cannot be made in " + above)
          : Optional.empty();
    }
    if (!Files.isDirectory(path)) {
      return Optional.of("is no folder");
    }
    if (!Files.isReadable(path) || !Files.isWritable(path)) {
      String may = Files.isReadable(path) ? "written" : "read";
      return Optional.of("may not be " + may + ": permission denied");
    }
    for (String name : DroppedFile.FOLDERS) {
      Path folder = path.resolve(name);
      if (Files.exists(folder) && !(Files.isDirectory(folder) && Files.isWritable(folder))) {
        return Optional.of(name + " in it is no folder that can be written to");
      }
    }
    return Optional.empty();
  }

  @Override
  public Fetcher open(String source, Shared shared) {
    return new DirectorySource(source, this, Clock.systemUTC(), new OpenFiles()::written);
  }
}
