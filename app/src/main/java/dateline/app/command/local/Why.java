package dateline.app.command.local;

import dateline.app.ExitCode;
import dateline.app.FileProblem;
import dateline.app.print.Report;
import dateline.app.print.WhyReport;
import dateline.ingest.SourceTrials;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.provenance.Investigation;
import dateline.ingest.provenance.Provenance;
import dateline.ingest.provenance.Trial;
import dateline.ingest.wire.WireDefaults;
import dateline.ingest.wire.WireFormat;
import dateline.ingest.wire.WireInput;
import dateline.ingest.wire.WireItem;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** {@code parse --why}: what each field became, from where, and what was left unread. */
final class Why {
  /** Larger files are no samples. */
  private static final int MOST = 16 << 20;

  private final PrintWriter out;
  private final Report report;
  private final WireFormats formats = WireFormats.standard();
  private final @Nullable WireFormat named;
  private final @Nullable Path source;
  private final Path base;

  /**
   * @param named the format that is asked for; null tells it
   * @param source the file of the source that the files are read for; null for none
   */
  Why(PrintWriter out, @Nullable WireFormat named, @Nullable Path source, Path base) {
    this.out = out;
    this.report = new Report(out, Ansi.AUTO);
    this.named = named;
    this.source = source;
    this.base = base;
  }

  /** Reports on the files; returns the status. */
  int read(List<String> files) {
    int status = ExitCode.OK;
    for (String file : files) {
      try (InputStream stream = WireFiles.open(file)) {
        byte[] bytes = stream.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
          throw new IOException("is longer than " + (MOST >> 20) + " MiB (wanted: a sample)");
        }
        status = Math.max(status, read(file, bytes));
      } catch (IOException e) {
        report.rejected(file, 0, "UNREADABLE", FileProblem.of(e));
        status = ExitCode.REFUSED;
      }
    }
    out.flush();
    return status;
  }

  private int read(String file, byte[] bytes) throws IOException {
    SourceTrials trials = trials(bytes);
    Trial whole = named == null ? trials.whole() : new Trial("", named, trials.whole().defaults());
    List<Trial> without = named == null ? trials.without() : List.of();
    Provenance provenance = Investigation.of(bytes, whole, without);
    WhyReport why = new WhyReport(out, Ansi.AUTO, bytes, provenance, trials.settings());
    int[] counts = {0, ExitCode.OK};
    out.println(file + ": " + whole.format().name());
    whole
        .format()
        .decode(
            WireInput.of(bytes, file, whole.defaults()),
            item -> {
              if (item instanceof WireItem.Story story) {
                why.story(file, counts[0], story);
              } else if (item instanceof WireItem.Rejected rejected) {
                report.rejected(file, counts[0], rejected.reason().name(), rejected.message());
                counts[1] = ExitCode.REFUSED;
              }
              counts[0]++;
            });
    why.unread(file);
    return counts[1];
  }

  private SourceTrials trials(byte[] bytes) {
    if (source != null) {
      return SourceTrials.of(source, base, formats, bytes);
    }
    WireFormat format = named == null ? formats.detect(bytes) : named;
    return new SourceTrials(new Trial("", format, WireDefaults.none()), List.of(), Map.of());
  }
}
