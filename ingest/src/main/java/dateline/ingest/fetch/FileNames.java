package dateline.ingest.fetch;

import java.util.List;
import java.util.Locale;

/** What names of files say about them. */
public final class FileNames {
  private static final List<String> IN_PROGRESS =
      List.of(".tmp", ".part", ".partial", ".filepart", ".crdownload", "~");

  private FileNames() {}

  /** Whether it is the name of a file that somebody is still writing, or that is hidden. */
  public static boolean unfinished(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(".") || IN_PROGRESS.stream().anyMatch(lower::endsWith);
  }
}
