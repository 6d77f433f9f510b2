package dateline.app.command;

import dateline.app.ExitCode;
import dateline.app.print.Printable;
import dateline.query.NamedQueries;
import dateline.query.Query;
import dateline.query.QuerySyntaxException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline query check}: whether queries can be read, and how. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    customSynopsis = "dateline query check [--names=QUERIES] [--config=DIR] FILE|QUERY",
    description = "Say how a query is read, or what is wrong with it or with those of a file.")
public final class QueryCheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE|QUERY",
      description =
          "A query, or a file with a query on each line; '@name = query' for those that others use.")
  private String subject = "";

  @Mixin private Shared shared = new Shared();
  @Mixin private NamesOption names = new NamesOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  private int problems;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (isFile()) {
      checkFile(Path.of(subject), out);
    } else {
      checkQuery(out);
    }
    out.flush();
    return problems == 0 ? ExitCode.OK : ExitCode.REFUSED;
  }

  private boolean isFile() {
    try {
      return Files.isRegularFile(Path.of(subject));
    } catch (InvalidPathException e) {
      // What cannot be a file's name may well be a query.
      return false;
    }
  }

  private void checkQuery(PrintWriter out) {
    try {
      out.println(Query.parse(subject, names.read(subject, shared)));
    } catch (QuerySyntaxException e) {
      problems++;
      out.println(e.getMessage());
      out.println(Printable.text(e.pretty()));
    }
  }

  private void checkFile(Path path, PrintWriter out) {
    QueryFile.Problems report =
        (line, message, pretty) -> {
          problems++;
          out.println(path + ":" + line + ": " + message);
          out.println(Printable.text(pretty));
        };
    QueryFile file = QueryFile.read(path, report);
    NamedQueries names = file.names(report);
    file.check(names, report);
    out.println(file.size() + " queries, " + problems + " wrong");
  }
}
