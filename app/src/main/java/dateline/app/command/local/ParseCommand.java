package dateline.app.command.local;

import dateline.app.command.option.ConfigurationOptions;
import dateline.app.print.ContractJson;
import dateline.ingest.wire.WireItem;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline parse}: what a wire file would become. */
@Command(
    name = "parse",
    mixinStandardHelpOptions = true,
    description = "Print what each wire file becomes, as JSON Lines; needs no broker.")
public final class ParseCommand implements Callable<Integer> {
  @Mixin private ConfigurationOptions shared = new ConfigurationOptions();
  @Mixin private WireFiles files = new WireFiles();

  @Option(
      names = "--why",
      description = "A report for people: what each field became and from where, what was unread.")
  private boolean why;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (why) {
      return files.why(shared.home().data(), out);
    }
    int status =
        files.read(
            shared.home().data(),
            new WireFiles.Sink() {
              @Override
              public void story(String file, int item, WireItem.Story story) {
                out.println(ContractJson.story(file, item, story, null));
              }

              @Override
              public void rejected(String file, int item, String reason, String message) {
                out.println(ContractJson.rejected(file, item, reason, message));
              }
            });
    out.flush();
    return status;
  }
}
