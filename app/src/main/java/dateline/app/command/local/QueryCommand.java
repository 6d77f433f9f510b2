package dateline.app.command.local;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline query}: queries by themselves, before they stand in routes or rules. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Check and try queries; needs no broker.",
    subcommands = {QueryCheckCommand.class, QueryTryCommand.class})
public final class QueryCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing: check or try");
  }
}
