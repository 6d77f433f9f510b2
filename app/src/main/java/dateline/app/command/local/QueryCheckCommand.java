package dateline.app.command.local;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.command.option.ConfigurationOptions;
import dateline.app.command.option.NamesOption;
import dateline.app.command.option.QueryDoubts;
import dateline.app.command.option.QueryFile;
import dateline.app.print.Printable;
import dateline.query.Misreading;
import dateline.query.NamedQueries;
import dateline.query.Query;
import dateline.query.QuerySyntaxException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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
final class QueryCheckCommand implements Callable<Integer> {
  /** What nobody writes as a query, and what people call files of queries. */
  private static final Pattern FILE_NAME = Pattern.compile("(~|\\.{0,2})/\\S*|\\S+\\.(txt|ya?ml)");

  @Parameters(
      paramLabel = "FILE|QUERY",
      description =
          "A query, or a file with a query on each line; '@name = query' for those that others use.")
  private String subject = "";

  @Mixin private ConfigurationOptions shared = new ConfigurationOptions();
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
      Path path = Path.of(subject);
      if (Files.isRegularFile(path)) {
        return true;
      }
      Path folder = path.getParent();
      boolean isInFolder = folder != null && Files.isDirectory(folder);
      if (FILE_NAME.matcher(subject).matches() || isInFolder) {
        // Read as a query it would nearly always be right, and a typo never be seen.
        throw new UserError(
            ExitCode.USAGE,
            subject + ": no such file (as a query: '\"" + subject + "\"', with its quotes)");
      }
      return false;
    } catch (InvalidPathException e) {
      // What cannot be a file's name may well be a query.
      return false;
    }
  }

  private void checkQuery(PrintWriter out) {
    try {
      Query query = Query.parse(subject, names.read(subject, shared));
      out.println(query);
      new QueryDoubts(shared.home()).in(subject, query).forEach(each -> warn("", each));
    } catch (QuerySyntaxException e) {
      problems++;
      out.println(e.getMessage());
      out.println(Printable.text(e.pretty()));
    }
  }

  /** Says what a query hardly means, beside its canonical form, which programs may read. */
  private void warn(String place, Misreading misreading) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf(
        "%swarning: position %d: '%s' is %s%n",
        place, misreading.at().start(), misreading.found(), misreading.advice());
    err.flush();
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
    file.warn(
        names,
        new QueryDoubts(shared.home()),
        (line, misreading) -> warn(path + ":" + line + ": ", misreading));
    out.println(file.size() + " queries, " + problems + " wrong");
  }
}
