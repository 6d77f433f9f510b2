package dateline.app.command.local;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.command.option.ConfigurationOptions;
import dateline.app.command.option.NamesOption;
import dateline.app.print.ContractJson;
import dateline.app.print.QueryReport;
import dateline.enrich.Labeller;
import dateline.enrich.OwnRuleFiles;
import dateline.ingest.wire.WireItem;
import dateline.query.Document;
import dateline.query.Query;
import dateline.query.QuerySyntaxException;
import dateline.query.match.Match;
import dateline.query.match.Matches;
import dateline.query.match.StandingQueries;
import dateline.query.match.StandingQuery;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dateline query try}: which stories a query matches, and by which words. */
@Command(
    name = "try",
    mixinStandardHelpOptions = true,
    customSynopsis =
        "dateline query try [--json] [--names=FILE] [--format=FORMAT] [--source=SOURCE.yml]"
            + " [--config=DIR] [--data=DIR] QUERY FILE...",
    description = "Print which stories a query matches, and the words that say so.")
final class QueryTryCommand implements Callable<Integer> {
  @Mixin private ConfigurationOptions shared = new ConfigurationOptions();
  @Mixin private WireFiles files = new WireFiles();
  @Mixin private NamesOption names = new NamesOption();

  @Option(names = "--json", description = "JSON Lines for programs, instead of a report.")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Query query = query(files.takeFirst("a query"));
    StandingQueries<String> standing =
        StandingQueries.compile(List.of(new StandingQuery<>("", query)));
    // A query may ask for regions, tags and names.
    Labeller labeller = Labeller.load(new OwnRuleFiles(shared.home().tags()));
    QueryReport report = new QueryReport(out, Ansi.AUTO);
    int status =
        files.read(
            shared.home().data(),
            new WireFiles.Sink() {
              @Override
              public void story(String file, int item, WireItem.Story story) {
                Document document = Document.of(story.article(), labeller.label(story.article()));
                Matches<String> answer = standing.match(document);
                if (!answer.undecided().isEmpty()) {
                  warn(file, item);
                }
                List<Match<String>> matches = answer.toList();
                if (json) {
                  out.println(ContractJson.matched(file, item, document, matches));
                } else {
                  report.story(file, item, document, matches);
                }
              }

              @Override
              public void rejected(String file, int item, String reason, String message) {
                if (json) {
                  out.println(ContractJson.rejected(file, item, reason, message));
                } else {
                  report.rejected(file, item, reason, message);
                }
              }
            });
    out.flush();
    return status;
  }

  /** Beside the report, which programs may read. */
  private void warn(String file, int item) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf("warning: %s, item %d: the query is too much to do on this text%n", file, item);
    err.flush();
  }

  private Query query(String text) {
    try {
      return Query.parse(text, names.read(text, shared));
    } catch (QuerySyntaxException e) {
      throw new UserError(ExitCode.USAGE, "QUERY: " + e.getMessage() + "\n" + e.pretty());
    }
  }
}
