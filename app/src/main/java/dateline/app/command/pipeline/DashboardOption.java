package dateline.app.command.pipeline;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.publish.dashboard.DashboardAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the dashboard is served by the commands that serve it. */
final class DashboardOption {
  private static final String NONE = "none";

  @Option(
      names = "--dashboard",
      paramLabel = "HOST:PORT",
      description = "Serve the dashboard there, or 'none'; default: 127.0.0.1:8077.")
  private @Nullable String dashboard;

  /**
   * Where it is to listen; empty when it is not wanted.
   *
   * @param usual what dateline.yml says
   * @throws UserError if the command line names no address
   */
  Optional<DashboardAddress> address(DashboardAddress usual) {
    if (dashboard == null) {
      return Optional.of(usual);
    }
    if (dashboard.equals(NONE)) {
      return Optional.empty();
    }
    try {
      return Optional.of(DashboardAddress.parse(dashboard));
    } catch (IllegalArgumentException e) {
      throw new UserError(ExitCode.USAGE, "--dashboard: " + e.getMessage() + ", or none");
    }
  }
}
