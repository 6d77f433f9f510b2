package dateline.e2e;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running dateline command, with what it prints in two files that stay after the test. */
final class DatelineProcess implements AutoCloseable {
  private final Process process;
  private final Path out;
  private final Path err;

  DatelineProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** How a command ended and what it printed. */
  record Ended(int status, String out, String err) {}

  /** Waits until a line of standard output begins so; fails when the process ends before. */
  void awaitLine(String start, Duration patience) {
    await("a line '" + start + "…' in " + out)
        .atMost(patience)
        .pollInterval(Duration.ofMillis(20))
        .failFast("the command ended by itself", () -> !process.isAlive())
        .until(() -> lines().stream().anyMatch(line -> line.startsWith(start)));
  }

  /** What it has printed on standard output. */
  List<String> lines() {
    return text(out).lines().toList();
  }

  /** SIGKILL: nothing in it gets a chance to tidy up. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGTERM; returns how it ended, and how long that took. */
  Duration stop(Duration patience) throws InterruptedException {
    long start = System.nanoTime();
    process.destroy();
    ended(patience);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Waits until it has ended by itself. */
  Ended ended(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("still running after " + patience + ": see " + out + ", " + err);
    }
    return new Ended(process.exitValue(), text(out), text(err));
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
