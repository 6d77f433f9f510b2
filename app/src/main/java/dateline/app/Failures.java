package dateline.app;

import dateline.query.QuerySyntaxException;
import dateline.schemas.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says what went wrong in a line, without a stack trace unless {@code --verbose} asks for one. */
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (parsed.originalArgs().contains("--verbose")) {
      failure.printStackTrace(err);
    }
    Said said = say(failure);
    Arrays.stream(said.message().split("\n", -1)).forEach(line -> err.println("dateline: " + line));
    err.flush();
    return said.exitCode();
  }

  /** Says what is wrong with a command line, and where to read more. */
  static int wrongCommandLine(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    command
        .getErr()
        .println(
            "dateline: "
                + wrong.getMessage()
                + " (see: "
                + command.getCommandSpec().qualifiedName()
                + " --help)");
    command.getErr().flush();
    return ExitCode.USAGE;
  }

  private record Said(int exitCode, String message) {}

  private static Said say(Exception failure) {
    if (failure instanceof UserError error) {
      return new Said(error.exitCode(), text(error));
    }
    if (failure instanceof SettingsException settings) {
      return new Said(ExitCode.USAGE, text(settings));
    }
    if (failure instanceof QuerySyntaxException query) {
      return new Said(ExitCode.USAGE, "query: " + text(query) + "\n" + query.pretty());
    }
    if (failure instanceof AccessDeniedException denied) {
      return new Said(ExitCode.UNAVAILABLE, denied.getFile() + ": permission denied");
    }
    if (failure instanceof FileSystemException file) {
      return new Said(ExitCode.UNAVAILABLE, text(file));
    }
    if (failure instanceof KafkaException kafka) {
      return new Said(ExitCode.UNAVAILABLE, "kafka: " + innermost(kafka));
    }
    return new Said(
        ExitCode.INTERNAL, "this is our mistake: " + failure + " (--verbose tells more)");
  }

  private static String text(Exception failure) {
    return String.valueOf(failure.getMessage());
  }

  private static String innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage());
  }
}
