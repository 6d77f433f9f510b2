package dateline.app.command;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.query.NamedQueries;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.settings.SettingsFile;
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
final class NamesOption {
  @Option(
      names = "--names",
      paramLabel = "QUERIES",
      description = {
        "A file of queries that this one may use as @name: lines '@name = query', or a routes or tag"
            + " rule file with 'queries:'."
      })
  private @Nullable Path file;

  /** The queries of the file; none where no file is named. */
  NamedQueries read() {
    Path named = file;
    if (named == null) {
      return NamedQueries.NONE;
    }
    return String.valueOf(named.getFileName()).matches(".*\\.ya?ml") ? yaml(named) : lines(named);
  }

  private static NamedQueries lines(Path file) {
    QueryFile.Problems refuse =
        (line, message, pretty) -> {
          throw new UserError(ExitCode.USAGE, file + ":" + line + ": " + message + "\n" + pretty);
        };
    return QueryFile.read(file, refuse).names(refuse);
  }

  /** The {@code queries:} of a YAML file, whatever else there is in it. */
  static NamedQueries yaml(Path file) {
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
