package dateline.app.up;

import dateline.app.settings.Home;
import dateline.publish.dashboard.Dashboard;
import dateline.publish.dashboard.DashboardAddress;
import dateline.publish.dashboard.DashboardSettings;
import dateline.publish.route.RoutesInForce;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.topic.Topics;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the dashboard beside the stages. One that cannot be served is said to be so; stories go to
 * their desks all the same.
 */
public final class DashboardPart {
  private static final Logger LOG = LoggerFactory.getLogger(DashboardPart.class);

  private DashboardPart() {}

  /**
   * Starts it.
   *
   * @param routes by which this process delivers
   * @param says gets a line: where it is, or why there is none
   * @return the dashboard; empty when there is none
   */
  public static Optional<Dashboard> start(
      Home home,
      DashboardAddress address,
      Topics topics,
      Map<String, String> kafka,
      RoutesInForce routes,
      Consumer<String> says) {
    try {
      Dashboard dashboard = listen(home, address, topics, kafka, routes);
      says.accept(dashboard.url());
      return Optional.of(dashboard);
    } catch (IOException | SettingsException e) {
      LOG.error("dashboard: {}", e.getMessage());
      says.accept("none: " + address + ": " + e.getMessage());
      return Optional.empty();
    }
  }

  private static Dashboard listen(
      Home home,
      DashboardAddress address,
      Topics topics,
      Map<String, String> kafka,
      RoutesInForce routes)
      throws IOException {
    try {
      return Dashboard.start(settings(home, address, kafka), topics, routes, Clock.systemUTC());
    } catch (IOException e) {
      if (!address.equals(DashboardAddress.usual())) {
        throw e;
      }
      LOG.warn("dashboard: {}: {}; taking any free port", address, e.getMessage());
      return Dashboard.start(
          settings(home, new DashboardAddress(address.host(), 0), kafka),
          topics,
          routes,
          Clock.systemUTC());
    }
  }

  private static DashboardSettings settings(
      Home home, DashboardAddress address, Map<String, String> kafka) {
    return new DashboardSettings(address, home.tokens(), System.getenv(), kafka);
  }
}
