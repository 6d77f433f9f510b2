package dateline.app.command.local;

import dateline.app.ExitCode;
import dateline.app.FileProblem;
import dateline.app.UserError;
import dateline.ingest.Source;
import dateline.ingest.SourceFiles;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files that {@code parse} and {@code explain} read, and how. */
final class WireFiles {
  private static final String STDIN = "-";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "The wire format; told from the bytes when left out.")
  private @Nullable String format;

  @Option(
      names = "--source",
      paramLabel = "SOURCE.yml",
      description = "Read the files as this source would.")
  private @Nullable Path source;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Wire files; - is standard input.")
  private List<String> files = List.of();

  /** Gets each item of each file, in order. */
  interface Sink {
    /** A story. */
    void story(String file, int item, WireItem.Story story);

    /** An item, or a whole file, that is no story. */
    void rejected(String file, int item, String reason, String message);
  }

  /**
   * Reads all files.
   *
   * @return {@link ExitCode#OK}, or {@link ExitCode#REFUSED} when anything was rejected
   */
  int read(Path base, Sink sink) {
    WireFormats formats = WireFormats.standard();
    Source described = source == null ? null : SourceFiles.describe(source, base, formats);
    WireFormat named = named(formats);
    boolean refused = false;
    for (String file : files) {
      Counter counter = new Counter(file, sink);
      try (InputStream stream = open(file)) {
        WireInput input =
            WireInput.of(
                stream, file, described == null ? WireDefaults.none() : described.defaults());
        WireFormat decoder =
            named != null
                ? named
                : described != null ? described.formatOf(input, formats) : formats.detect(input);
        decoder.decode(input, counter::item);
        counter.atLeastOne();
      } catch (IOException e) {
        counter.unreadable(FileProblem.of(e));
      }
      refused |= counter.refused;
    }
    return refused ? ExitCode.REFUSED : ExitCode.OK;
  }

  /** Where the readers of the source are; null when no source is named, or it does not say. */
  @Nullable String home(Path base) {
    return source == null
        ? null
        : SourceFiles.describe(source, base, WireFormats.standard()).home();
  }

  /** Reports what each field of each item became, and from where. */
  int why(Path base, PrintWriter out) {
    return new Why(out, named(WireFormats.standard()), source, base).read(files);
  }

  /** Takes what stands before the files where a command wants more than files. */
  String takeFirst(String what) {
    if (files.size() < 2) {
      throw new UserError(ExitCode.USAGE, "missing: " + what + " and then a file");
    }
    String first = files.get(0);
    files = List.copyOf(files.subList(1, files.size()));
    return first;
  }

  private @Nullable WireFormat named(WireFormats formats) {
    if (format == null) {
      return null;
    }
    try {
      return formats.byName(format);
    } catch (IllegalArgumentException e) {
      throw new UserError(ExitCode.USAGE, "--format: " + e.getMessage());
    }
  }

  /** Opens a file, or standard input. */
  static InputStream open(String file) throws IOException {
    if (file.equals(STDIN)) {
      return System.in;
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new IOException("is a directory (wanted: a file)");
    }
    return Files.newInputStream(path);
  }

  /** Numbers the items of one file. */
  private static final class Counter {
    private final String file;
    private final Sink sink;
    private int items;
    private boolean refused;

    Counter(String file, Sink sink) {
      this.file = file;
      this.sink = sink;
    }

    void item(WireItem item) {
      if (item instanceof WireItem.Story story) {
        sink.story(file, items++, story);
      } else if (item instanceof WireItem.Rejected rejected) {
        reject(rejected.reason().name(), rejected.message());
      }
    }

    void atLeastOne() {
      if (items == 0) {
        reject("EMPTY", "nothing in it");
      }
    }

    void unreadable(String message) {
      reject("UNREADABLE", message);
    }

    private void reject(String reason, String message) {
      refused = true;
      sink.rejected(file, items++, reason, message);
    }
  }
}
