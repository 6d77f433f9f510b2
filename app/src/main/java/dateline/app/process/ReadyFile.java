package dateline.app.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file that is there while a stage does its work: what a container's health check looks at. */
final class ReadyFile {
  private static final Logger LOG = LoggerFactory.getLogger(ReadyFile.class);
  private static final String NAME = "DATELINE_READY_FILE";

  private final Optional<Path> file;

  ReadyFile(Map<String, String> environment) {
    this.file = Optional.ofNullable(environment.get(NAME)).map(Path::of);
  }

  /** Makes the file when the stage is ready and deletes it when it is not; does nothing unnamed. */
  void show(boolean ready) {
    if (file.isEmpty()) {
      return;
    }
    try {
      if (ready) {
        Files.writeString(file.get(), "ready\n");
      } else {
        Files.deleteIfExists(file.get());
      }
    } catch (IOException e) {
      LOG.warn("{}: cannot be written: {}", file.get(), e.toString());
    }
  }
}
