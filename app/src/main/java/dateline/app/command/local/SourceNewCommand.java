package dateline.app.command.local;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.ingest.formats.WireFormats;
import dateline.ingest.proposal.Proposal;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline source new}: proposes the file of a source from samples. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Propose the file of a source from samples of what it sends.",
    footer = {
      "",
      "Look at what it makes of a sample:  dateline parse --why --source NAME.yml SAMPLE"
    })
final class SourceNewCommand implements Callable<Integer> {
  private static final int LONGEST_NAME = 64;

  @Option(
      names = "--from",
      required = true,
      arity = "1..*",
      paramLabel = "SAMPLE",
      description = "Files as the agency sends them.")
  private List<Path> samples = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "The name of the source; default: that of --out, or of the first sample.")
  private @Nullable String name;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write it there, where no file may be yet; default: print it.")
  private @Nullable Path file;

  // Logging reads it off the command line before the first logger exists; here it is for --help.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--verbose", description = "Log more; show stack traces.")
  private boolean verbose;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<byte[]> bytes = new ArrayList<>();
    for (Path sample : samples) {
      if (Files.isDirectory(sample)) {
        throw new UserError(
            ExitCode.USAGE, "--from: " + sample + ": is a folder (wanted: files in it)");
      }
      bytes.add(Files.readAllBytes(sample));
    }
    String text;
    try {
      String source = name();
      boolean named = file != null && !base(file).equals(source);
      Proposal proposal = new Proposal(WireFormats.standard(), source, named);
      refuseWhatCannotBeRead(proposal, bytes);
      text = proposal.of(bytes);
    } catch (IllegalArgumentException e) {
      throw new UserError(ExitCode.USAGE, "--from: " + e.getMessage());
    }
    if (file == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(text);
      out.flush();
    } else {
      write(file, text);
    }
    return ExitCode.OK;
  }

  private void refuseWhatCannotBeRead(Proposal proposal, List<byte[]> bytes) {
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < bytes.size(); i++) {
      Path sample = samples.get(i);
      proposal.fault(bytes.get(i)).ifPresent(why -> faults.add(sample + ": " + why));
    }
    if (!faults.isEmpty()) {
      throw new UserError(ExitCode.REFUSED, String.join("\n", faults));
    }
  }

  private static void write(Path file, String text) throws IOException {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UserError(
          ExitCode.USAGE, "--out: " + file + ": there is such a file already (wanted: a new one)");
    }
  }

  private String name() {
    String given = name;
    if (given == null) {
      given = base(file == null ? samples.get(0) : file);
    }
    String plain =
        given.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.isEmpty() ? "new" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
  }

  /** What a file is called, without its extension. */
  private static String base(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
  }
}
