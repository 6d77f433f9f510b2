package dateline.app.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drops the sample stories into their agencies' folders, one by one at a human pace, so that there
 * is something to see. What was dropped in an earlier run stays where ingest put it and is not
 * dropped again.
 */
final class SamplePlayer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SamplePlayer.class);
  private static final Duration PACE = Duration.ofMillis(2_500);

  private final Path samples;
  private final Path wires;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "samples");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param samples the stories, one folder for each agency
   * @param wires where the agencies' files are dropped, one folder for each
   */
  SamplePlayer(Path samples, Path wires) {
    this.samples = samples;
    this.wires = wires;
  }

  /** Starts to drop them. */
  void start() {
    var unused =
        timer.scheduleWithFixedDelay(this::dropNext, 0, PACE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void dropNext() {
    try {
      for (Path story : stories()) {
        Path folder = wires.resolve(samples.relativize(story).getName(0));
        String name = String.valueOf(story.getFileName());
        if (Files.isDirectory(folder) && !wasDropped(folder, name)) {
          Path half = folder.resolve(name + ".part");
          Files.copy(story, half, StandardCopyOption.REPLACE_EXISTING);
          Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
          return;
        }
      }
      timer.shutdown();
    } catch (IOException e) {
      LOG.warn("samples: cannot be dropped: {}", e.toString());
    }
  }

  private List<Path> stories() throws IOException {
    try (Stream<Path> files = Files.walk(samples, 2)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !samples.equals(file.getParent()))
          // By day over all agencies, as they would have come.
          .sorted(
              Comparator.comparing((Path file) -> String.valueOf(file.getFileName()))
                  .thenComparing(Path::toString))
          .toList();
    }
  }

  private static boolean wasDropped(Path folder, String name) {
    return Files.exists(folder.resolve(name))
        || Files.exists(folder.resolve("done").resolve(name))
        || Files.exists(folder.resolve("failed").resolve(name));
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
