package dateline.ingest.fetch.directory;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds out which files some process has open for writing, where the system tells: Linux, by {@code
 * /proc}, for the processes that this one may look at. Elsewhere it finds none.
 */
final class OpenFiles {
  private static final Path PROC = Path.of("/proc");
  private static final int ACCESS_MODE = 3;

  /** Those of the files that are being written to. */
  Set<Path> written(Set<Path> files) {
    Set<Path> found = new HashSet<>();
    if (files.isEmpty()) {
      return found;
    }
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
      for (Path process : processes) {
        look(process, files, found);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // No /proc here: how long a file was left alone has to do.
      return found;
    }
    return found;
  }

  private static void look(Path process, Set<Path> files, Set<Path> found) {
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path descriptor : descriptors) {
        Path target = target(descriptor);
        if (files.contains(target) && writes(process, descriptor)) {
          found.add(target);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // The process has ended, or is another user's.
      return;
    }
  }

  private static Path target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor);
    } catch (IOException e) {
      return descriptor;
    }
  }

  private static boolean writes(Path process, Path descriptor) {
    try {
      return Files.readAllLines(process.resolve("fdinfo").resolve(descriptor.getFileName()))
          .stream()
          .filter(line -> line.startsWith("flags:"))
          .anyMatch(
              line ->
                  (Integer.parseInt(line.substring("flags:".length()).strip(), 8) & ACCESS_MODE)
                      != 0);
    } catch (IOException | NumberFormatException e) {
      return false;
    }
  }
}
