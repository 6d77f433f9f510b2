package dateline.app;

import dateline.ingest.fetch.RootCause;
import dateline.query.QuerySyntaxException;
import dateline.schemas.settings.SettingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

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
                + message(wrong)
                + " (see: "
                + command.getCommandSpec().qualifiedName()
                + " --help)");
    command.getErr().flush();
    return ExitCode.USAGE;
  }

  private static String message(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    if (wrong instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !command.getSubcommands().isEmpty()) {
      return "unknown command '"
          + unmatched.getUnmatched().get(0)
          + "' (known: "
          + String.join(", ", command.getSubcommands().keySet())
          + ")";
    }
    if (wrong instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()) {
      List<String> near = unmatched.getSuggestions();
      return wrong.getMessage()
          + (near.isEmpty() ? "" : " (near: " + String.join(", ", near) + ")");
    }
    return String.valueOf(wrong.getMessage());
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
    if (failure instanceof FileSystemException file) {
      return new Said(ExitCode.UNAVAILABLE, file.getFile() + ": " + FileProblem.of(file));
    }
    if (failure instanceof IOException outside) {
      return new Said(ExitCode.UNAVAILABLE, FileProblem.of(outside));
    }
    if (failure instanceof KafkaException kafka) {
      return kafka(kafka);
    }
    return new Said(
        ExitCode.INTERNAL, "this is our mistake: " + failure + " (--verbose tells more)");
  }

  /** Clients that cannot be made wrap the property that they cannot be made of. */
  private static Said kafka(KafkaException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConfigException property) {
        return new Said(ExitCode.USAGE, "kafka: " + text(property));
      }
    }
    return new Said(ExitCode.UNAVAILABLE, "kafka: " + RootCause.message(failure));
  }

  private static String text(Exception failure) {
    return String.valueOf(failure.getMessage());
  }
}
