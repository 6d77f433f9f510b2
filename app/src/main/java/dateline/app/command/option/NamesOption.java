package dateline.app.command.option;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.query.NamedQueries;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.settings.SettingsFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/**
 * The option that names a file of queries for others to use, for all commands that read a query.
 */
public final class NamesOption {
  @Option(
      names = "--names",
      paramLabel = "QUERIES",
      description = {
        "A file of queries that this one may use as @name: lines '@name = query', or a routes or tag"
            + " rule file with 'queries:'; default: routes.yml of the configuration."
      })
  private @Nullable Path file;

  /**
   * The queries of the file; where none is named, those that the routes here use.
   *
   * @param text the query; where it uses no other, what is wrong with the routes is not its fault
   * @throws UserError if the file cannot be read, or has a line that is no query
   * @throws SettingsException if a query in YAML is none
   */
  public NamedQueries read(String text, ConfigurationOptions shared) {
    Path named = file;
    if (named == null) {
      return text.contains("@") ? ofRoutes(shared) : NamedQueries.NONE;
    }
    return String.valueOf(named.getFileName()).matches(".*\\.ya?ml") ? yaml(named) : lines(named);
  }

  /** The queries that the routes here use by name; none where there are no routes. */
  public static NamedQueries ofRoutes(ConfigurationOptions shared) {
    Path routes = shared.home().routes();
    return Files.isRegularFile(routes) ? yaml(routes) : NamedQueries.NONE;
  }

  private static NamedQueries lines(Path file) {
    QueryFile.Problems refuse =
        (line, message, pretty) -> {
          throw new UserError(ExitCode.USAGE, file + ":" + line + ": " + message + "\n" + pretty);
        };
    return QueryFile.read(file, refuse).names(refuse);
  }

  /** The {@code queries:} of a YAML file, whatever else there is in it. */
  private static NamedQueries yaml(Path file) {
    List<Problem> problems = new ArrayList<>();
    Map<String, String> texts = new LinkedHashMap<>();
    JsonNode queries = SettingsFile.read(file, JsonNode.class).path("queries");
    if (!queries.isMissingNode() && !queries.isNull() && !queries.isObject()) {
      problems.add(problem(file, "queries", "'" + queries + "' (wanted: names with queries)"));
    }
    for (Map.Entry<String, JsonNode> entry : queries.properties()) {
      if (entry.getValue().isString()) {
        texts.put(entry.getKey(), entry.getValue().asString());
      } else {
        String found = "'" + entry.getValue() + "' (wanted: text)";
        problems.add(problem(file, "queries." + entry.getKey(), found));
      }
    }
    NamedQueries names =
        NamedQueries.of(
            texts,
            (name, reason) ->
                problems.add(
                    problem(
                        file,
                        "queries." + name,
                        "'" + texts.get(name) + "': " + reason.getMessage())));
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return names;
  }

  private static Problem problem(Path file, String key, String message) {
    return new Problem(file.toString(), 0, key, message);
  }
}
