package dateline.app.command.pipeline;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.command.option.ConfigurationOptions;
import dateline.app.metrics.StageMetrics;
import dateline.app.process.RunningStage;
import dateline.app.settings.MetricsAddress;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the commands that run stages show their meters; nowhere unless somebody says so. */
final class MetricsOption {
  private static final String VARIABLE = "DATELINE_METRICS";
  private static final String NONE = "none";

  @Option(
      names = "--metrics",
      paramLabel = "HOST:PORT",
      description =
          "Serve /metrics, for Prometheus, and /ready there, or 'none'; default: DATELINE_METRICS,"
              + " dateline.yml, or none.")
  private @Nullable String metrics;

  /**
   * Gathers the meters of a stage, and shows them.
   *
   * @throws UserError if they cannot be shown where somebody wants them
   */
  StageMetrics start(ConfigurationOptions shared, RunningStage running) {
    MetricsAddress where = address(shared.settings().metrics(), System.getenv()).orElse(null);
    return StageMetrics.start(where, running::readiness);
  }

  /**
   * Where they are shown; empty for nowhere.
   *
   * @param usual what dateline.yml says; null where it says nothing
   * @throws UserError if the command line or the environment names no address
   */
  Optional<MetricsAddress> address(
      @Nullable MetricsAddress usual, Map<String, String> environment) {
    if (metrics != null) {
      return parsed("--metrics", metrics);
    }
    String variable = environment.get(VARIABLE);
    return variable == null || variable.isEmpty()
        ? Optional.ofNullable(usual)
        : parsed(VARIABLE, variable);
  }

  private static Optional<MetricsAddress> parsed(String given, String text) {
    if (text.equals(NONE)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MetricsAddress.parse(text));
    } catch (IllegalArgumentException e) {
      throw new UserError(ExitCode.USAGE, given + ": " + e.getMessage() + ", or none");
    }
  }
}
