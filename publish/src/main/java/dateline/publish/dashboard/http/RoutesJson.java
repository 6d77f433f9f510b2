package dateline.publish.dashboard.http;

import dateline.publish.route.RouteStatus;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes how the routes are doing; times are in milliseconds, dates since 1970. */
final class RoutesJson {
  private RoutesJson() {}

  static ObjectNode of(List<RouteStatus> routes, Instant now) {
    ObjectNode node = Reply.object();
    node.put("now", now.toEpochMilli());
    ArrayNode array = node.putArray("routes");
    routes.forEach(status -> route(array.addObject(), status));
    return node;
  }

  private static void route(ObjectNode node, RouteStatus status) {
    node.put("name", status.route().name())
        .put("query", status.route().query().toString())
        .put("desk", status.route().desk().name())
        .put("format", status.route().desk().format().toString())
        .put("delivered", status.delivered());
    status.held().ifPresent(held -> node.put("held", held));
    if (status.last() != null && status.lag() != null) {
      node.put("last", status.last().toEpochMilli()).put("lag", status.lag().toMillis());
    }
  }
}
