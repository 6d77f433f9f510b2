package dateline.app.command.local;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.command.option.ConfigurationOptions;
import dateline.publish.dashboard.access.TokenFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline token}: lets users look at the dashboard from other machines. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Let a user look at the dashboard from other machines.",
    subcommands = TokenCommand.New.class)
public final class TokenCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "missing: a command (known: new)");
  }

  /** {@code dateline token new}. */
  @Command(
      name = "new",
      mixinStandardHelpOptions = true,
      description = "Make a token, print it once, and add its hash to config/tokens.yml.")
  static final class New implements Callable<Integer> {
    @Mixin private ConfigurationOptions shared = new ConfigurationOptions();

    @Parameters(paramLabel = "NAME", description = "Who it is for.")
    private String name = "";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      Path file = shared.home().tokens();
      try {
        String token = TokenFile.add(file, name);
        spec.commandLine().getOut().println(token);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
      } catch (IllegalArgumentException e) {
        throw new UserError(ExitCode.USAGE, String.valueOf(e.getMessage()));
      }
    }
  }
}
