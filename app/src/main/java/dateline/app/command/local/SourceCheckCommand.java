package dateline.app.command.local;

import dateline.app.ExitCode;
import dateline.app.FileProblem;
import dateline.app.UserError;
import dateline.app.command.option.ClusterOptions;
import dateline.app.print.Printable;
import dateline.ingest.Source;
import dateline.ingest.SourceFiles;
import dateline.ingest.fetch.Shared;
import dateline.ingest.fetch.kafka.PipelineCluster;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.wire.WireFormat;
import dateline.schemas.settings.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code dateline source check}: whether the sources' files can be used, and their places reached.
 */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Check all files of sources, and those given; all problems come in one report.")
final class SourceCheckCommand implements Callable<Integer> {
  @Mixin private ClusterOptions shared = new ClusterOptions();

  @Option(
      names = "--connect",
      description = "Also try whether stories could be fetched, without taking any.")
  private boolean connect;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = "Files of sources that are not in the configuration folder yet.")
  private List<Path> files = List.of();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    List<Source> sources =
        SourceFiles.readAll(
            shared.home().sources(), files, shared.home().data(), WireFormats.standard());
    sources.forEach(source -> source.doubts().forEach(this::warn));
    int status = ExitCode.OK;
    try (Shared parts = new Shared()) {
      if (connect) {
        cluster().ifPresent(found -> parts.put(PipelineCluster.class, found));
      }
      for (Source source : sources) {
        String found = connect ? tried(source, parts) : null;
        boolean failed = found != null && found.startsWith("FAILED");
        status = failed ? ExitCode.REFUSED : status;
        out.println(line(source, found));
        out.flush();
      }
    }
    out.println(sources.size() + " sources, no problem in their files");
    out.flush();
    return status;
  }

  private void warn(Problem doubt) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("dateline: warning: " + doubt);
    err.flush();
  }

  /** The pipeline's own, for topics on it; empty where nothing says where it is. */
  private Optional<PipelineCluster> cluster() {
    try {
      return Optional.of(new PipelineCluster(shared.kafka()));
    } catch (UserError none) {
      // Only a source with a topic on it needs it, and says so itself.
      return Optional.empty();
    }
  }

  private static String line(Source source, @Nullable String found) {
    WireFormat format = source.format();
    return Printable.text(
        "%-24s %-14s %s%s"
            .formatted(
                source.name(),
                format == null ? "(told)" : format.name(),
                source.transport().place(),
                found == null ? "" : ": " + found));
  }

  private static String tried(Source source, Shared parts) throws InterruptedException {
    try {
      return source.transport().connect(parts);
    } catch (IOException e) {
      return "FAILED: " + FileProblem.of(e);
    }
  }
}
