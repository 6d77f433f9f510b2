package dateline.app;

import dateline.app.command.cluster.DeadLettersCommand;
import dateline.app.command.cluster.RoutesCommand;
import dateline.app.command.cluster.RulesCommand;
import dateline.app.command.cluster.TailCommand;
import dateline.app.command.cluster.TopicsCommand;
import dateline.app.command.local.ExplainCommand;
import dateline.app.command.local.GazetteerCommand;
import dateline.app.command.local.ParseCommand;
import dateline.app.command.local.QueryCommand;
import dateline.app.command.local.SourceCommand;
import dateline.app.command.local.TokenCommand;
import dateline.app.command.pipeline.EnrichCommand;
import dateline.app.command.pipeline.IngestCommand;
import dateline.app.command.pipeline.PublishCommand;
import dateline.app.command.pipeline.UpCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The {@code dateline} command. */
@Command(
    name = "dateline",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    version = "Dateline 0.1.0",
    description = "Wire copy in; labelled stories out, on the topics of the desks that asked.%n",
    subcommands = {
      UpCommand.class,
      ParseCommand.class,
      ExplainCommand.class,
      QueryCommand.class,
      GazetteerCommand.class,
      SourceCommand.class,
      TailCommand.class,
      TopicsCommand.class,
      DeadLettersCommand.class,
      IngestCommand.class,
      EnrichCommand.class,
      PublishCommand.class,
      TokenCommand.class,
      RulesCommand.class,
      RoutesCommand.class,
    },
    footer = {
      "",
      "Try:  dateline up                          everything on this machine, with sample stories",
      "      dateline explain STORY.txt           what a story would be labelled with, and why",
      "      dateline query try 'a NEAR/5 b' STORY.txt   whether a query matches, and where",
      "      dateline tail --query region:KP      labelled stories as they come",
      "",
      "Status: 0 well; 1 some input refused; 2 wrong command line or settings; 3 no broker or disk."
    })
public final class Dateline implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Dateline() {}

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing: a command");
  }

  /** Runs one command and ends with its status. */
  public static void main(String[] arguments) {
    Logging.configure(List.of(arguments));
    CommandLine line = commandLine();
    // What is printed is UTF-8 whatever the terminal's locale: the JSON contract says so.
    PrintedStream printed = new PrintedStream(new FileOutputStream(FileDescriptor.out));
    line.setOut(writer(printed));
    line.setErr(writer(new FileOutputStream(FileDescriptor.err)));
    System.exit(run(line, printed, arguments));
  }

  /** Runs one command; one that could not print what it had to has not done its work. */
  static int run(CommandLine line, PrintedStream printed, String... arguments) {
    int status = line.execute(arguments);
    line.getOut().flush();
    Optional<String> lost = printed.lost();
    lost.ifPresent(why -> line.getErr().println("dateline: standard output: " + why));
    line.getErr().flush();
    return lost.isPresent() && status == ExitCode.OK ? ExitCode.UNAVAILABLE : status;
  }

  static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  /** The commands, ready to parse a command line. */
  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Dateline());
    line.setExecutionExceptionHandler(new Failures());
    line.setParameterExceptionHandler(Failures::wrongCommandLine);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpAutoWidth(true);
    line.registerConverter(int.class, text -> number(text, Integer::valueOf));
    line.registerConverter(Integer.class, text -> number(text, Integer::valueOf));
    line.registerConverter(long.class, text -> number(text, Long::valueOf));
    return line;
  }

  private static <T> T number(String text, Function<String, T> read) {
    try {
      return read.apply(text);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' (allowed: a whole number)");
    }
  }
}
