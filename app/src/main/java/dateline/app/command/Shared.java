package dateline.app.command;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.settings.DatelineSettings;
import dateline.app.settings.Home;
import dateline.schemas.streams.StreamsSettings;
import dateline.schemas.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.CommonClientConfigs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that has to do with the configuration or a cluster. */
final class Shared {
  private static final String BOOTSTRAP = "DATELINE_BOOTSTRAP";

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The configuration folder; default: config/ of the project.")
  private @Nullable Path config;

  @Option(
      names = "--bootstrap",
      paramLabel = "HOST:PORT",
      description = "The cluster; default: DATELINE_BOOTSTRAP, dateline.yml, or a running `up`.")
  private @Nullable String bootstrap;

  @Option(
      names = "--kafka",
      paramLabel = "KEY=VALUE",
      description = "A property of Kafka's, passed through; may be repeated.")
  private Map<String, String> kafka = new LinkedHashMap<>();

  // Logging reads it off the command line before the first logger exists; here it is for --help.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--verbose", description = "Log more; show stack traces.")
  private boolean verbose;

  private @Nullable Home home;
  private @Nullable DatelineSettings settings;

  /** Where things stand. */
  Home home() {
    if (home == null) {
      if (config != null && !Files.isDirectory(config)) {
        throw noFolder("--config", config);
      }
      home = Home.find(config, System.getenv());
      if (config == null
          && System.getenv(Home.CONFIG) != null
          && !Files.isDirectory(home.config())) {
        throw noFolder(Home.CONFIG, home.config());
      }
    }
    return home;
  }

  private static UserError noFolder(String given, Path folder) {
    return new UserError(ExitCode.USAGE, given + ": " + folder + ": there is no such folder");
  }

  /** {@code dateline.yml}. */
  DatelineSettings settings() {
    if (settings == null) {
      settings = DatelineSettings.read(home().config(), System.getenv());
    }
    return settings;
  }

  Topics topics() {
    return new Topics(settings().topics());
  }

  /** Whether the command line asks for another cluster than the embedded one. */
  boolean namesCluster() {
    return bootstrap != null;
  }

  /** Kafka's properties without an address: those of the file, then those of the command line. */
  Map<String, String> kafkaWithoutAddress() {
    Map<String, String> properties = new HashMap<>(settings().kafka());
    properties.putAll(kafka);
    StreamsSettings.check(properties);
    properties.remove(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG);
    return properties;
  }

  /**
   * Kafka's properties with the address.
   *
   * @throws UserError if nothing says where the cluster is
   */
  Map<String, String> kafka() {
    Map<String, String> properties = new HashMap<>(settings().kafka());
    Optional.ofNullable(System.getenv(BOOTSTRAP))
        .ifPresent(
            address -> properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, address));
    if (bootstrap != null) {
      properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    }
    properties.putAll(kafka);
    StreamsSettings.check(properties);
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
