package dateline.app.command.local;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline source}: the files that describe the sources. */
@Command(
    name = "source",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    description = "Check the files of the sources, or propose one; needs no broker.",
    subcommands = {SourceCheckCommand.class, SourceNewCommand.class})
public final class SourceCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing: a command (check, new)");
  }
}
