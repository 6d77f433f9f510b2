package dateline.publish.dashboard.http;

import dateline.publish.dashboard.story.Filter;
import dateline.query.NamedQueries;
import dateline.query.QuerySyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What stands behind the question mark, read strictly. */
final class Parameters {
  private static final int QUERY = 4_000;
  private static final int QUERIES = 12;

  private final Fields fields;

  private Parameters(Fields fields) {
    this.fields = fields;
  }

  /**
   * Reads them.
   *
   * @param allowed the names that may be there
   */
  static Parameters of(Request request, Set<String> allowed) throws Refusal {
    Fields fields;
    try {
      fields = Request.extractQueryParameters(request);
    } catch (IllegalArgumentException e) {
      throw new Refusal(400, "parameter", "the parameters are not in UTF-8");
    }
    for (String name : fields.getNames()) {
      if (!allowed.contains(name)) {
        throw new Refusal(
            400,
            "parameter",
            "unknown parameter '%s' (known: %s)"
                .formatted(
                    name,
                    allowed.isEmpty()
                        ? "none"
                        : String.join(", ", allowed.stream().sorted().toList())));
      }
    }
    return new Parameters(fields);
  }

  @Nullable String text(String name) {
    return fields.getValue(name);
  }

  long number(String name, long usual, long min, long max) throws Refusal {
    String text = text(name);
    if (text == null) {
      return usual;
    }
    try {
      long number = Long.parseLong(text);
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Refused below.
    }
    throw new Refusal(
        400, "parameter", "%s: '%s' (allowed: %d to %d)".formatted(name, text, min, max));
  }

  boolean isView(String view) throws Refusal {
    String text = text("view");
    if (text != null && !text.equals("full") && !text.equals("line")) {
      throw new Refusal(400, "parameter", "view: '" + text + "' (allowed: full, line)");
    }
    return view.equals(text == null ? "full" : text);
  }

  /**
   * The one query; everything when there is none.
   *
   * @param names those that it may use by name
   */
  Filter query(NamedQueries names) throws Refusal {
    List<String> texts = fields.getValuesOrEmpty("query");
    if (texts.size() > 1) {
      throw new Refusal(400, "parameter", "query: given more than once");
    }
    return filter(texts.isEmpty() ? "" : texts.get(0), 0, names);
  }

  /**
   * One or several queries; everything when there is none.
   *
   * @param names those that they may use by name
   */
  List<Filter> queries(NamedQueries names) throws Refusal {
    List<String> texts = fields.getValuesOrEmpty("query");
    if (texts.size() > QUERIES) {
      throw new Refusal(
          400, "parameter", "query: %d of them (allowed: %d)".formatted(texts.size(), QUERIES));
    }
    List<Filter> filters = new ArrayList<>();
    for (String text : texts) {
      filters.add(filter(text, filters.size(), names));
    }
    return filters.isEmpty() ? List.of(Filter.ALL) : filters;
  }

  private static Filter filter(String text, int index, NamedQueries names) throws Refusal {
    if (text.length() > QUERY) {
      throw new Refusal(
          400, "parameter", "query: %d characters (allowed: %d)".formatted(text.length(), QUERY));
    }
    try {
      return Filter.of(text, names);
    } catch (QuerySyntaxException e) {
      ObjectNode body = problem(e).put("error", "query").put("index", index);
      throw new Refusal(new Reply(400, body, 0, null));
    }
  }

  /** What is wrong with a query, and where. */
  static ObjectNode problem(QuerySyntaxException e) {
    return Reply.object()
        .put("message", e.getMessage())
        .put("position", e.position())
        .put("found", e.found())
        .put("expected", e.expected());
  }
}
