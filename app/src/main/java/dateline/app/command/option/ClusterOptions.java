package dateline.app.command.option;

import dateline.app.ExitCode;
import dateline.app.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a command that talks to a cluster. */
public final class ClusterOptions extends KafkaOptions {
  private static final String BOOTSTRAP = "DATELINE_BOOTSTRAP";

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "The cluster; default: DATELINE_BOOTSTRAP, dateline.yml, or a running `up`.")
  private @Nullable String bootstrap;

  /**
   * Kafka's properties with the address.
   *
   * @throws UserError if nothing says where the cluster is
   */
  public Map<String, String> kafka() {
    Map<String, String> properties = new HashMap<>(settings().kafka());
    Optional.ofNullable(System.getenv(BOOTSTRAP))
        .ifPresent(
            address -> properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, address));
    if (bootstrap != null) {
      properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    }
    addGiven(properties);
    if (!properties.containsKey(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG)) {
      properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, runningUp());
    }
    return properties;
  }

  private String runningUp() {
    try {
      return Files.readString(home().bootstrapFile()).strip();
    } catch (IOException e) {
      throw new UserError(
          ExitCode.USAGE,
          "no cluster is named and no `dateline up` is running here"
              + " (allowed: --bootstrap HOST:PORT, DATELINE_BOOTSTRAP, or kafka.bootstrap.servers"
              + " in dateline.yml)");
    }
  }
}
