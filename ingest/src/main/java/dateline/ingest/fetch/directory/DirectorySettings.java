package dateline.ingest.fetch.directory;

import dateline.ingest.fetch.Amounts;
import dateline.ingest.fetch.Fetcher;
import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.Transport;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

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
  public static final Duration SETTLE = Duration.ofMillis(400);

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

  @Override
  public Fetcher open(String source, Shared shared) {
    return new DirectorySource(source, this, Clock.systemUTC(), new OpenFiles()::written);
  }
}
