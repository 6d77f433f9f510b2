package dateline.app.command.option;

import dateline.app.ExitCode;
import dateline.app.UserError;
import dateline.query.Misreading;
import dateline.query.NamedQueries;
import dateline.query.Query;
import dateline.query.QuerySyntaxException;
import dateline.schemas.settings.SettingsFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of queries, one a line: {@code @name = query} for those that others use by name. Empty
 * lines and those that begin with # do not count.
 */
public final class QueryFile {
  private static final Pattern DEFINITION = Pattern.compile("@([^\\s=]+)\\s*=\\s*(.*)");

  private final Map<Integer, String> queries = new LinkedHashMap<>();
  private final Map<String, String> named = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  /** Takes what is wrong with a query. */
  @FunctionalInterface
  public interface Problems {
    /** The line, from 1, and what is wrong in it; the place is from where its query begins. */
    void problem(int line, String message, String pretty);
  }

  private QueryFile() {}

  /**
   * Reads the file's lines; what they ask is not looked at yet.
   *
   * @throws UserError if the file cannot be read, or is one of the configuration
   */
  public static QueryFile read(Path file, Problems problems) {
    var read = new QueryFile();
    List<String> lines = SettingsFile.text(file).lines().toList();
    SettingsKind.of(lines)
        .ifPresent(
            kind -> {
              throw new UserError(
                  ExitCode.USAGE,
                  file
                      + ": is a file of the configuration, with "
                      + kind.title()
                      + " (wanted: a query on each line; checked by: "
                      + kind.check()
                      + ")");
            });
    int number = 0;
    for (String line : lines) {
      read.add(++number, line.strip(), problems);
    }
    return read;
  }

  private void add(int number, String line, Problems problems) {
    Matcher definition = DEFINITION.matcher(line);
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    if (!definition.matches()) {
      queries.put(number, line);
    } else if (named.putIfAbsent(definition.group(1), definition.group(2)) == null) {
      lines.put(definition.group(1), number);
    } else {
      problems.problem(number, "@" + definition.group(1) + " is defined already", line);
    }
  }

  /** The queries with names; those that are wrong are told and left out. */
  public NamedQueries names(Problems problems) {
    return NamedQueries.of(
        named,
        (name, reason) ->
            problems.problem(lines.getOrDefault(name, 0), message(reason), reason.pretty()));
  }

  /** Reads the queries without names, and tells which are wrong. */
  public void check(NamedQueries names, Problems problems) {
    queries.forEach(
        (line, text) -> {
          try {
            Query.parse(text, names);
          } catch (QuerySyntaxException e) {
            problems.problem(line, message(e), e.pretty());
          }
        });
  }

  /** Tells where queries that can be read hardly say what was meant, by their lines. */
  public void warn(
      NamedQueries names, QueryDoubts doubts, BiConsumer<Integer, Misreading> warnings) {
    named.forEach(
        (name, text) ->
            names
                .query(name)
                .ifPresent(
                    query ->
                        doubts
                            .in(text, query)
                            .forEach(each -> warnings.accept(lines.getOrDefault(name, 0), each))));
    queries.forEach(
        (line, text) -> {
          try {
            doubts.in(text, Query.parse(text, names)).forEach(each -> warnings.accept(line, each));
          } catch (QuerySyntaxException e) {
            // Told by check.
          }
        });
  }

  /** How many queries there are, those with names too. */
  public int size() {
    return queries.size() + named.size();
  }

  private static String message(QuerySyntaxException problem) {
    return String.valueOf(problem.getMessage());
  }
}
