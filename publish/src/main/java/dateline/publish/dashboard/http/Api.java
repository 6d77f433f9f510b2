package dateline.publish.dashboard.http;

import dateline.publish.dashboard.http.StreamClient.StreamRequest;
import dateline.publish.dashboard.story.Filter;
import dateline.publish.dashboard.story.ResumePoint;
import dateline.query.Misreading;
import dateline.query.NamedQueries;
import dateline.query.QuerySyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The routes below {@code /api/}; {@code openapi.json} describes them. Thread-safe. */
final class Api {
  private static final int LIMIT = 100;
  private static final int MOST = 1_000;

  private final Live live;
  private final Gate gate;
  private final Streams streams;
  private final Stories stories;
  private final Completion completion;
  private final Clock clock;
  private final Map<String, Route> routes = new TreeMap<>();

  Api(Live live, Gate gate, Streams streams, Clock clock) {
    this.live = live;
    this.gate = gate;
    this.streams = streams;
    this.stories = new Stories(live.window());
    this.completion = new Completion(live.stats());
    this.clock = clock;
    routes.put("GET /api/stories", this::stories);
    routes.put("GET /api/story", this::story);
    routes.put("GET /api/stats", this::stats);
    routes.put("GET /api/routes", this::delivery);
    routes.put("GET /api/complete", this::complete);
    routes.put("GET /api/query/check", this::check);
    routes.put("GET /api/session", this::session);
  }

  @FunctionalInterface
  private interface Route {
    Reply reply(Request request, String user) throws Refusal;
  }

  /** All that is answered, method and path. */
  Set<String> routes() {
    Set<String> all = new TreeSet<>(routes.keySet());
    all.addAll(Set.of("GET /api/stream", "POST /api/session", "DELETE /api/session"));
    return all;
  }

  /** Answers a request. */
  void handle(String path, Request request, Response response, Callback callback) {
    try {
      String route = method(path, request) + " " + path;
      if (!routes().contains(route)) {
        throw unknown(path, request.getMethod());
      }
      switch (route) {
        case "POST /api/session" -> begin(request).send(response, callback);
        case "DELETE /api/session" -> end(request).send(response, callback);
        case "GET /api/stream" -> stream(request, gate.enter(request), response, callback);
        default -> {
          String user = gate.enter(request);
          Route known = routes.get(route);
          if (known == null) {
            throw unknown(path, request.getMethod());
          }
          known.reply(request, user).send(response, callback);
        }
      }
    } catch (Refusal e) {
      e.reply().send(response, callback);
    }
  }

  /** As is asked; HEAD is GET without a body, which the server leaves out. */
  private static String method(String path, Request request) {
    String method = request.getMethod();
    // A stream has nothing to tell but its body.
    return method.equals("HEAD") && !path.equals("/api/stream") ? "GET" : method;
  }

  private Refusal unknown(String path, String method) {
    boolean other = routes().stream().anyMatch(route -> route.endsWith(" " + path));
    return other
        ? new Refusal(405, "method", method + " is not answered here")
        : new Refusal(404, "path", "nothing is here (see /openapi.json)");
  }

  private Reply stories(Request request, String user) throws Refusal {
    requireReady();
    Parameters parameters = Parameters.of(request, Set.of("query", "limit", "before", "view"));
    Filter filter = parameters.query(live.names());
    stories.requireAskable(List.of(filter));
    return stories.list(
        filter,
        (int) parameters.number("limit", LIMIT, 1, MOST),
        parameters.number("before", Long.MAX_VALUE, 0, Long.MAX_VALUE),
        parameters.isView("full"));
  }

  private Reply story(Request request, String user) throws Refusal {
    requireReady();
    String id = Parameters.of(request, Set.of("id")).text("id");
    if (id == null) {
      throw new Refusal(400, "parameter", "id: is missing");
    }
    return stories.find(id);
  }

  private Reply stats(Request request, String user) throws Refusal {
    Parameters.of(request, Set.of());
    requireReady();
    return Reply.of(StatsJson.of(live, streams.size(), clock.instant()));
  }

  private Reply delivery(Request request, String user) throws Refusal {
    Parameters.of(request, Set.of());
    return Reply.of(RoutesJson.of(live.routes(), clock.instant()));
  }

  private Reply complete(Request request, String user) throws Refusal {
    String text = Parameters.of(request, Set.of("text")).text("text");
    return Reply.of(completion.complete(text == null ? "" : text, live.names(), clock.instant()));
  }

  private Reply check(Request request, String user) throws Refusal {
    String text = Parameters.of(request, Set.of("query")).text("query");
    if (text == null || text.isBlank()) {
      return Reply.of(Reply.object().put("ok", true).put("canonical", ""));
    }
    try {
      Filter filter = Filter.of(text, live.names());
      Optional<String> refused = live.window().refused().reason(filter);
      if (refused.isPresent()) {
        String message = "the query " + refused.get();
        return Reply.of(Reply.object().put("ok", false).put("position", 0).put("message", message));
      }
      ObjectNode answer = Reply.object().put("ok", true).put("canonical", filter.canonical());
      ArrayNode warnings = answer.putArray("warnings");
      for (Misreading each : Misreading.in(text, filter.query())) {
        warnings
            .addObject()
            .put("position", each.at().start())
            .put("found", each.found())
            .put("message", "is " + each.advice());
      }
      return Reply.of(answer);
    } catch (QuerySyntaxException e) {
      return Reply.of(Parameters.problem(e).put("ok", false));
    }
  }

  private void stream(Request request, String user, Response response, Callback callback)
      throws Refusal {
    requireReady();
    Parameters parameters = Parameters.of(request, Set.of("query", "view", "after"));
    boolean full = parameters.isView("full");
    NamedQueries names = live.names();
    List<Filter> filters = parameters.queries(names);
    stories.requireAskable(filters);
    String told = request.getHeaders().get("Last-Event-ID");
    if (told == null) {
      told = parameters.text("after");
    }
    streams.open(new StreamRequest(filters, names, full, response, callback), user, point(told));
  }

  private static @Nullable ResumePoint point(@Nullable String told) throws Refusal {
    if (told == null || told.isEmpty()) {
      return null;
    }
    return ResumePoint.parse(told)
        .orElseThrow(
            () ->
                new Refusal(
                    400, "parameter", "Last-Event-ID: '" + told + "' is no id of this stream"));
  }

  private void requireReady() throws Refusal {
    if (!live.isReady()) {
      throw new Refusal(
          Reply.refusal(503, "starting", "the window is being filled; again in a second").after(1));
    }
  }

  private Reply session(Request request, String user) throws Refusal {
    Parameters.of(request, Set.of());
    return session(user);
  }

  private Reply session(String user) {
    return Reply.of(
        Reply.object()
            .put("user", user)
            .put("tokens", !gate.isOpen())
            .put("now", clock.instant().toEpochMilli()));
  }

  private Reply begin(Request request) throws Refusal {
    Parameters.of(request, Set.of());
    if (gate.isOpen()) {
      return session("");
    }
    String token = Gate.bearer(request);
    String user = gate.named(request, token);
    String secure = request.isSecure() ? "; Secure" : "";
    return session(user)
        .withCookie(
            Gate.COOKIE
                + "="
                + token
                + "; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000"
                + secure);
  }

  private static Reply end(Request request) throws Refusal {
    Parameters.of(request, Set.of());
    return Reply.of(Reply.object().put("user", ""))
        .withCookie(Gate.COOKIE + "=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0");
  }
}
