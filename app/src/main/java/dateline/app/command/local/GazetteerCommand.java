package dateline.app.command.local;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.command.option.ConfigurationOptions;
import dateline.enrich.Resources;
import dateline.enrich.region.gazetteer.Gazetteer;
import dateline.enrich.region.gazetteer.GeoNamesDump;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline gazetteer}: the places that stories are searched for. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    description = "Add places to those that come with Dateline.",
    subcommands = GazetteerCommand.Import.class)
public final class GazetteerCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "missing: a command (known: import)");
  }

  /** {@code dateline gazetteer import}: takes the towns of a GeoNames dump. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Take the towns of a GeoNames dump, such as cities15000.txt, with their inhabitants.",
        "explain, up and enrich know them from their next start; importing a dump again replaces"
            + " what it gave before."
      })
  static final class Import implements Callable<Integer> {
    @Mixin private ConfigurationOptions shared = new ConfigurationOptions();

    @Parameters(
        paramLabel = "FILE",
        description = "The dump, plain or compressed with gzip: 19 columns parted by tabs.")
    private Path dump = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      if (!Files.isRegularFile(dump)) {
        throw new UserError(ExitCode.USAGE, dump + ": there is no such file");
      }
      String name = String.valueOf(dump.getFileName()).replaceAll("\\.gz$|\\.txt(\\.gz)?$", "");
      Path into = shared.home().gazetteer().resolve(name + ".tsv");
      GeoNamesDump.Result result = convert(into);
      if (!result.isUsable()) {
        throw new UserError(ExitCode.USAGE, dump + ": " + unusable(result));
      }
      PrintWriter err = spec.commandLine().getErr();
      result.problems().forEach(problem -> err.println(dump + ": " + problem));
      if (result.refused() > result.problems().size()) {
        err.println(
            dump + ": and " + (result.refused() - result.problems().size()) + " lines more");
      }
      err.flush();
      PrintWriter out = spec.commandLine().getOut();
      out.printf(
          "%s: %,d towns under %,d names; left out %,d other places and %,d bad lines%n",
          into, result.places(), result.names(), result.otherFeatures(), result.refused());
      out.flush();
      return result.refused() == 0 ? ExitCode.OK : ExitCode.REFUSED;
    }

    private static String unusable(GeoNamesDump.Result result) {
      return "%s; found %,d towns, %,d other places and %,d bad lines%s (wanted: %s)"
          .formatted(
              "is no dump of towns, and what was imported stays",
              result.places(),
              result.otherFeatures(),
              result.refused(),
              result.problems().isEmpty() ? "" : ", such as " + result.problems().get(0),
              "a file of GeoNames such as cities15000.txt, with towns of feature class P");
    }

    private GeoNamesDump.Result convert(Path into) {
      Gazetteer gazetteer = Gazetteer.load(new Resources());
      try {
        return GeoNamesDump.convert(dump, into, gazetteer::isCountry);
      } catch (CharacterCodingException e) {
        throw new UserError(ExitCode.USAGE, dump + ": is not UTF-8");
      } catch (IOException e) {
        throw new UserError(ExitCode.USAGE, dump + ": cannot be imported: " + e.getMessage());
      }
    }
  }
}
