package dateline.app.command.option;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.app.settings.DatelineSettings;
import dateline.app.settings.Home;
import dateline.schemas.topic.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that has to do with the configuration. */
public class ConfigurationOptions {
  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The configuration folder; default: config/ of the project.")
  private @Nullable Path config;

  // Logging reads it off the command line before the first logger exists; here it is for --help.
  @SuppressWarnings("UnusedVariable")
  @Option(names = "--verbose", description = "Log more; show stack traces.")
  private boolean verbose;

  private @Nullable Home home;
  private @Nullable DatelineSettings settings;

  /**
   * Where things stand.
   *
   * @throws UserError if the configuration folder that was named is none
   */
  public final Home home() {
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

  /**
   * {@code dateline.yml}.
   *
   * @throws dateline.schemas.settings.SettingsException if it cannot be used
   */
  public final DatelineSettings settings() {
    if (settings == null) {
      settings = DatelineSettings.read(home().config(), System.getenv());
    }
    return settings;
  }

  /** The topics, as {@code dateline.yml} names and describes them. */
  public final Topics topics() {
    return new Topics(settings().topics());
  }
}
