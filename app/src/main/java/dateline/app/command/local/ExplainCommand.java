package dateline.app.command.local;

import dateline.app.command.option.ConfigurationOptions;
import dateline.app.print.ContractJson;
import dateline.app.print.Report;
import dateline.enrich.Labeller;
import dateline.enrich.OwnRuleFiles;
import dateline.ingest.wire.WireItem;
import dateline.model.Article;
import dateline.model.Enrichment;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline explain}: what a story would be labelled with, and by which words. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Print the labels of each story and the words that say so; needs no broker.")
public final class ExplainCommand implements Callable<Integer> {
  @Mixin private ConfigurationOptions shared = new ConfigurationOptions();
  @Mixin private WireFiles files = new WireFiles();

  @Option(names = "--json", description = "JSON Lines for programs, instead of a report.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Labeller labeller =
        Labeller.load(new OwnRuleFiles(shared.home().tags()), shared.home().gazetteer());
    String home = files.home(shared.home().data());
    Function<Article, Enrichment> labels = article -> labeller.label(article, home);
    WireFiles.Sink sink = json ? jsonSink(out, labels) : reportSink(out, labels);
    int status = files.read(shared.home().data(), sink);
    out.flush();
    return status;
  }

  private static WireFiles.Sink jsonSink(PrintWriter out, Function<Article, Enrichment> labels) {
    return new WireFiles.Sink() {
      @Override
      public void story(String file, int item, WireItem.Story story) {
        out.println(ContractJson.story(file, item, story, labels.apply(story.article())));
      }

      @Override
      public void rejected(String file, int item, String reason, String message) {
        out.println(ContractJson.rejected(file, item, reason, message));
      }
    };
  }

  private static WireFiles.Sink reportSink(PrintWriter out, Function<Article, Enrichment> labels) {
    Report report = new Report(out, Ansi.AUTO);
    return new WireFiles.Sink() {
      @Override
      public void story(String file, int item, WireItem.Story story) {
        report.story(file, item, story, labels.apply(story.article()));
      }

      @Override
      public void rejected(String file, int item, String reason, String message) {
        report.rejected(file, item, reason, message);
      }
    };
  }
}
