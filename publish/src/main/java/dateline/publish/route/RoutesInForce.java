package dateline.publish.route;

import dateline.query.NamedQueries;
import java.util.List;

/** What may be asked of the routes by which a process delivers now. Thread-safe. */
@FunctionalInterface
public interface RoutesInForce {
  /** How each route is doing, in the order in which they are shown. */
  List<RouteStatus> routes();

  /** The queries that the routes use by name; another object once they have changed. */
  default NamedQueries names() {
    return NamedQueries.NONE;
  }
}
