package dateline.publish.dashboard;

import dateline.publish.dashboard.access.Users;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a dashboard needs to know.
 *
 * @param address where it listens
 * @param tokens the file of those who may look from other machines; need not exist
 * @param environment may hold one more token, in {@code DATELINE_DASHBOARD_TOKEN}
 * @param kafka Kafka's properties, with an address
 */
public record DashboardSettings(
    DashboardAddress address,
    Path tokens,
    Map<String, String> environment,
    Map<String, String> kafka) {
  private static final String TOKEN = "DATELINE_DASHBOARD_TOKEN";

  public DashboardSettings {
    environment = Map.copyOf(environment);
    kafka = Map.copyOf(kafka);
  }

  /** Who may look: everybody on this machine, or those with a token. */
  Users users() {
    return users(Map.of());
  }

  Users users(Map<String, String> more) {
    if (address.isLoopback()) {
      return Users.everybody();
    }
    Map<String, String> all = new HashMap<>(more);
    String given = environment.get(TOKEN);
    if (given != null && !given.isBlank()) {
      all.put("environment", given.strip());
    }
    return Users.of(tokens, all);
  }

  /** Secrets are not shown. */
  @Override
  public String toString() {
    return "DashboardSettings[" + address + "]";
  }
}
