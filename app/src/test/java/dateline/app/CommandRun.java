package dateline.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/**
 * A command that was run in this process, as {@code main} runs it: how it ended, what it printed.
 */
record CommandRun(int status, String out, String err) {

  /**
   * Runs a command that ends by itself.
   *
   * @param line what stands on the command line, by their texts
   */
  static CommandRun of(Object... line) {
    CommandLine commands = Dateline.commandLine();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    commands.setOut(new PrintWriter(out));
    commands.setErr(new PrintWriter(err));
    int status = commands.execute(Stream.of(line).map(Object::toString).toArray(String[]::new));
    return new CommandRun(status, out.toString(), err.toString());
  }

  List<String> outLines() {
    return out.lines().toList();
  }
}
