package dateline.enrich.tag;

import dateline.query.NamedQueries;
import dateline.query.Query;
import dateline.query.QuerySyntaxException;
import dateline.schemas.settings.Problem;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the queries of rules; those with names are known to the rules of all files. Not thread-safe
 * while it reads.
 */
final class RuleQueries {
  private final Map<String, String> texts;
  private final NamedQueries names;
  private final Map<String, Query> parsed = new HashMap<>();

  private RuleQueries(Map<String, String> texts, NamedQueries names) {
    this.texts = texts;
    this.names = names;
  }

  /**
   * With the named queries of these files.
   *
   * @param problems gets what is wrong with the named queries
   */
  static RuleQueries of(List<TagRules.Source> sources, List<Problem> problems) {
    Map<String, String> texts = new LinkedHashMap<>();
    Map<String, String> files = new HashMap<>();
    for (TagRules.Source source : sources) {
      source
          .file()
          .queries()
          .forEach(
              (name, text) -> {
                String first = files.putIfAbsent(name, source.name());
                if (first != null) {
                  problems.add(problem(source.name(), name, "is given already, by " + first));
                } else if (text == null) {
                  problems.add(problem(source.name(), name, "empty (wanted: a query)"));
                } else {
                  texts.put(name, text);
                }
              });
    }
    NamedQueries names =
        NamedQueries.of(
            texts,
            (name, reason) ->
                problems.add(
                    problem(
                        files.getOrDefault(name, ""),
                        name,
                        "'" + texts.get(name) + "': " + reason.getMessage())));
    return new RuleQueries(texts, names);
  }

  private static Problem problem(String file, String name, String message) {
    return new Problem(file, 0, "queries." + name, message);
  }

  /**
   * Reads a query.
   *
   * @param before what was read of earlier rules, to be used again where it means the same
   * @throws QuerySyntaxException when it is none, or uses a name that is not known
   */
  Query parse(String text, @Nullable RuleQueries before) {
    Query known = before != null && meansTheSame(before, text) ? before.parsed.get(text) : null;
    Query query = known == null ? Query.parse(text, names) : known;
    parsed.put(text, query);
    return query;
  }

  /** A text without a name always does. */
  private boolean meansTheSame(RuleQueries there, String text) {
    return text.indexOf('@') < 0 || texts.equals(there.texts);
  }
}
