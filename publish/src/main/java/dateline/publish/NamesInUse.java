package dateline.publish;

import dateline.publish.route.Route;
import dateline.query.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds which named queries routes use, be it by way of others. */
final class NamesInUse {
  private NamesInUse() {}

  static Set<String> by(List<Route> routes) {
    Set<String> used = new HashSet<>();
    routes.forEach(route -> add(route.query(), used));
    return used;
  }

  private static void add(Query query, Set<String> used) {
    // What a name means is looked at once, however often it is used.
    if (!(query instanceof Query.Named named) || used.add(named.name())) {
      query.parts().forEach(part -> add(part, used));
    }
  }
}
