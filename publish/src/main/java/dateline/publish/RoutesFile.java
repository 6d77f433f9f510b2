package dateline.publish;

import dateline.model.RuleSet;
import dateline.model.RuleText;
import dateline.publish.route.Desk;
import dateline.publish.route.Format;
import dateline.publish.route.Route;
import dateline.publish.route.Routes;
import dateline.publish.route.Webhook;
import dateline.query.NamedQueries;
import dateline.query.Query;
import dateline.query.QuerySyntaxException;
import dateline.schemas.settings.Problem;
import dateline.schemas.settings.SettingsException;
import dateline.schemas.settings.SettingsFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code routes.yml} and reports all that is wrong with it at once, each problem with the
 * path of its key, what was found and what is allowed.
 */
public final class RoutesFile {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,100}");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Za-z_][A-Za-z0-9_]*)}");
  private static final TreeSet<String> KEYS =
      new TreeSet<>(List.of("format", "name", "query", "topic", "webhook"));

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private NamedQueries named = NamedQueries.NONE;
  private final Map<String, Desk> desks = new HashMap<>();
  private final Set<Webhook> webhooks = new LinkedHashSet<>();

  private RoutesFile(String file) {
    this.file = file;
  }

  /** The keys of the file; each route is read by hand, so that one's fault hides no other's. */
  record Content(
      @Nullable Map<String, @Nullable Object> queries,
      @Nullable List<@Nullable Map<String, @Nullable Object>> routes) {}

  /**
   * Reads the routes.
   *
   * @throws SettingsException if the file cannot be read or anything in it is wrong
   */
  public static Routes read(Path file) {
    return new RoutesFile(file.toString()).routes(SettingsFile.read(file, Content.class));
  }

  /**
   * Reads routes that are published.
   *
   * @throws SettingsException if anything in them is wrong, or they are not one file
   */
  public static Routes read(RuleSet rules) {
    if (rules.getFiles().size() != 1) {
      String found = rules.getFiles().size() + " files (wanted: one)";
      throw new SettingsException(List.of(new Problem("routes", 0, "", found)));
    }
    RuleText file = rules.getFiles().get(0);
    return new RoutesFile(file.getName())
        .routes(SettingsFile.parse(file.getText(), file.getName(), Content.class));
  }

  /** Reads the queries that routes use by name. */
  private void queries(Map<String, @Nullable Object> entries) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<String, @Nullable Object> entry : entries.entrySet()) {
      String text = value("queries." + entry.getKey(), entry.getValue(), Function.identity());
      if (text != null) {
        texts.put(entry.getKey(), text);
      }
    }
    named =
        NamedQueries.of(
            texts,
            (name, reason) ->
                problem("queries." + name, "'" + texts.get(name) + "': " + reason.getMessage()));
  }

  private Routes routes(Content content) {
    queries(content.queries() == null ? Map.of() : content.queries());
    List<Route> routes = new ArrayList<>();
    List<@Nullable Map<String, @Nullable Object>> entries =
        content.routes() == null ? List.of() : content.routes();
    for (int i = 0; i < entries.size(); i++) {
      Map<String, @Nullable Object> entry = entries.get(i);
      Route route = route("routes[" + i + "]", i, entry == null ? Map.of() : entry);
      if (route != null) {
        routes.add(route);
      }
    }
    if (entries.isEmpty()) {
      problem("routes", "none, so nothing would be delivered (wanted: at least one)");
    }
    if (!problems.isEmpty()) {
      throw new SettingsException(problems);
    }
    return new Routes(routes, webhooks, named);
  }

  private @Nullable Route route(String path, int index, Map<String, @Nullable Object> entry) {
    for (String key : new TreeSet<>(entry.keySet())) {
      if (!KEYS.contains(key)) {
        problem(path + "." + key, "unknown key (known: " + String.join(", ", KEYS) + ")");
      }
    }
    String name = value(path + ".name", entry.get("name"), RoutesFile::name);
    if (name != null) {
      Integer first = names.putIfAbsent(name, index);
      if (first != null) {
        problem(path + ".name", "'" + name + "' is already the name of routes[" + first + "]");
      }
    }
    Query query = value(path + ".query", entry.get("query"), this::query);
    Format format =
        value(
            path + ".format",
            entry.containsKey("format") ? entry.get("format") : "avro",
            RoutesFile::format);
    // A topic is checked even where its format is wrong, so that both are in one report.
    Desk desk =
        value(
            path + ".topic",
            entry.get("topic"),
            topic -> new Desk(topic, Objects.requireNonNullElse(format, Format.AVRO)));
    if (desk != null && format != null) {
      Desk first = desks.putIfAbsent(desk.name(), desk);
      if (first != null && first.format() != format) {
        problem(
            path + ".format",
            "'"
                + format
                + "', but an earlier route has topic '"
                + desk.name()
                + "' as '"
                + first.format()
                + "' (wanted: one format for a topic)");
      }
    }
    if (entry.containsKey("webhook")) {
      webhook(path + ".webhook", entry.get("webhook"), name, desk);
    }
    return name == null || query == null || desk == null ? null : new Route(name, query, desk);
  }

  private void webhook(
      String path, @Nullable Object found, @Nullable String name, @Nullable Desk desk) {
    if (!(found instanceof Map<?, ?> entry)) {
      problem(path, "'" + found + "' (wanted: url and secret)");
      return;
    }
    for (Object key : entry.keySet()) {
      if (!"url".equals(key) && !"secret".equals(key)) {
        problem(path + "." + key, "unknown key (known: secret, url)");
      }
    }
    if (desk != null && desk.format() != Format.NINJS) {
      problem(path, "on a route with format '" + desk.format() + "' (wanted: ninjs)");
    }
    URI url = value(path + ".url", entry.get("url"), RoutesFile::url);
    String secret = value(path + ".secret", entry.get("secret"), RoutesFile::variable);
    if (url != null && secret != null && name != null && desk != null) {
      webhooks.add(new Webhook(name, desk, url, secret));
    }
  }

  private static URI url(String text) {
    try {
      return Webhook.address(new URI(text));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("'" + text + "': " + e.getReason(), e);
    }
  }

  private static String variable(String text) {
    Matcher variable = VARIABLE.matcher(text);
    if (!variable.matches()) {
      // Not shown: it may be the secret itself.
      throw new IllegalArgumentException(
          "a secret does not belong into a file (allowed: ${NAME}, from the environment)");
    }
    return variable.group(1);
  }

  private Query query(String text) {
    try {
      return Query.parse(text, named);
    } catch (QuerySyntaxException e) {
      throw new IllegalArgumentException("'" + text + "': " + e.getMessage(), e);
    }
  }

  private static Format format(String name) {
    return Format.named(name)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown '" + name + "' (known: " + Format.known() + ")"));
  }

  private static String name(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'" + name + "' (allowed: lower-case letters, digits and -, at most 100)");
    }
    return name;
  }

  /** What a key's text stands for; null, with its problem noted, where it stands for nothing. */
  private <T> @Nullable T value(String path, @Nullable Object found, Function<String, T> read) {
    if (!(found instanceof String text)) {
      problem(path, found == null ? "missing" : "'" + found + "' (wanted: text)");
      return null;
    }
    try {
      return read.apply(text);
    } catch (IllegalArgumentException e) {
      problem(path, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private void problem(String path, String message) {
    problems.add(new Problem(file, 0, path, message));
  }
}
