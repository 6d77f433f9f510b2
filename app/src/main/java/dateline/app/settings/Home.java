package dateline.app.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand: the project, its configuration, and what a running Dateline keeps.
 *
 * @param config the folder of {@code dateline.yml}, {@code sources/}, {@code tags/}, {@code
 *     routes.yml}
 * @param data what is kept between runs: the broker's log, the stages' stores, inboxes
 * @param samples the sample stories; empty where there are none
 */
public record Home(Path config, Path data, Optional<Path> samples) {
  /** Environment: the folder of the configuration; empty is as if it were not set. */
  public static final String CONFIG = "DATELINE_CONFIG";

  /** Environment: the folder of what is kept between runs; empty is as if it were not set. */
  public static final String STATE_DIR = "DATELINE_STATE_DIR";

  /** System property: the project's folder, given by the launcher. */
  private static final String PROJECT = "dateline.home";

  /**
   * Finds the folders.
   *
   * @param config as given on the command line, or null
   */
  public static Home find(@Nullable Path config, Map<String, String> environment) {
    Path project = Path.of(System.getProperty(PROJECT, "")).toAbsolutePath();
    Path found =
        config == null
            ? named(environment, CONFIG).orElseGet(() -> project.resolve("config"))
            : config;
    Path data =
        named(environment, STATE_DIR)
            .map(Path::toAbsolutePath)
            .orElseGet(() -> project.resolve(".dateline"));
    return new Home(found, data, Optional.of(project.resolve("samples")).filter(Home::isFolder));
  }

  /** Empty is not set, as the launcher reads the environment. */
  private static Optional<Path> named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of);
  }

  /** The source files. */
  public Path sources() {
    return config.resolve("sources");
  }

  /** The newsroom's own tag rules. */
  public Path tags() {
    return config.resolve("tags");
  }

  /** What {@code dateline gazetteer import} wrote. */
  public Path gazetteer() {
    return data.resolve("gazetteer");
  }

  /** The routes. */
  public Path routes() {
    return config.resolve("routes.yml");
  }

  /** Who may look at the dashboard from other machines; need not exist. */
  public Path tokens() {
    return config.resolve("tokens.yml");
  }

  /** Where a running {@code up} says how to reach its broker. */
  public Path bootstrapFile() {
    return data.resolve("bootstrap");
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path);
  }
}
