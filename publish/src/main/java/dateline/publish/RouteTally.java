package dateline.publish;

import dateline.publish.route.Route;
import dateline.publish.route.RouteStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What has gone out by each route since the process started, by the route's name, so that an edited
 * route counts on. Thread-safe.
 */
public final class RouteTally {
  private final Map<String, Gone> byRoute = new ConcurrentHashMap<>();

  private record Gone(long count, Instant last, Duration lag) {}

  /**
   * A version goes out.
   *
   * @param lag the time since ingest had read it
   */
  void count(Route route, Instant now, Duration lag) {
    byRoute.merge(
        route.name(), new Gone(1, now, lag), (before, one) -> new Gone(before.count + 1, now, lag));
  }

  /** How the route is doing. */
  RouteStatus status(Route route, OptionalLong held) {
    Gone gone = byRoute.get(route.name());
    return gone == null
        ? new RouteStatus(route, 0, held, null, null)
        : new RouteStatus(route, gone.count, held, gone.last, gone.lag);
  }
}
