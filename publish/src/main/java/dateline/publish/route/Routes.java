package dateline.publish.route;

import dateline.model.EnrichedArticle;
import dateline.query.Document;
import dateline.query.NamedQueries;
import dateline.query.match.StandingQueries;
import dateline.query.match.StandingQuery;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * All routes at once: the desks that want a story. Compiled into one matcher, which reads a story
 * once whatever the number of routes. Immutable and thread-safe.
 */
public final class Routes {
  private final List<Route> routes;
  private final Set<Webhook> webhooks;
  private final Set<Desk> desks;
  private final NamedQueries names;
  private final StandingQueries<Route> queries;

  /**
   * @param routes in the order in which they are shown; empty when nothing is to be delivered
   */
  public Routes(List<Route> routes) {
    this(routes, Set.of(), NamedQueries.NONE);
  }

  /**
   * @param webhooks where what comes to desks of these routes is sent to
   * @param names the queries that the routes use by name
   */
  public Routes(List<Route> routes, Set<Webhook> webhooks, NamedQueries names) {
    this.names = names;
    this.webhooks = Set.copyOf(webhooks);
    this.routes = List.copyOf(routes);
    this.desks =
        routes.stream().map(Route::desk).collect(Collectors.toCollection(LinkedHashSet::new));
    this.queries =
        StandingQueries.compile(
            routes.stream().map(route -> new StandingQuery<>(route, route.query())).toList());
  }

  /** The routes, as given. */
  public List<Route> routes() {
    return routes;
  }

  /** The queries that the routes use by name. */
  public NamedQueries names() {
    return names;
  }

  /** Where what comes to some of the desks is sent to. */
  public Set<Webhook> webhooks() {
    return webhooks;
  }

  /** The desks that at least one route delivers to. */
  public Set<Desk> desks() {
    return Set.copyOf(desks);
  }

  /** The desk of that name; empty when no route delivers to it. */
  public Optional<Desk> desk(String name) {
    return desks.stream().filter(desk -> desk.name().equals(name)).findFirst();
  }

  /**
   * The routes that want the story, in the order in which they are shown, whatever its status.
   *
   * @param undecided takes those whose queries would have been too much to do on this story
   */
  public List<Route> match(EnrichedArticle story, Consumer<Route> undecided) {
    return queries.keys(Document.of(story.getArticle(), story.getEnrichment()), undecided);
  }
}
