package dateline.ingest.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Files of this machine that hold what is being fetched, in a folder for each source. */
public final class PartFiles {
  private static final String SUFFIX = ".part";

  /** Nobody works on one for so long; it is what a crash has left. */
  private static final Duration OLD = Duration.ofHours(24);

  private PartFiles() {}

  /** A new file, in a folder that is made if it is missing. */
  public static Path create(Path folder) throws IOException {
    return Files.createTempFile(Files.createDirectories(folder), "", SUFFIX);
  }

  /** Clears away what crashes have left in the folder. */
  public static void tidy(Path folder, Instant now) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> parts;
    try (Stream<Path> files = Files.list(folder)) {
      parts = files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
    for (Path part : parts) {
      if (Files.getLastModifiedTime(part).toInstant().isBefore(now.minus(OLD))) {
        Files.deleteIfExists(part);
      }
    }
  }
}
