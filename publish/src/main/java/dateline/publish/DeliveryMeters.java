package dateline.publish;

import dateline.model.Hops;
import dateline.publish.Delivery.Addressee;
import dateline.publish.route.Route;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Counts what goes where: {@code dateline.route.stories} by route, {@code dateline.route.undecided}
 * by route, {@code dateline.desk.deliveries} by desk and change, and, as {@code dateline.desk.lag}
 * by desk, the time from when ingest had read a story until it was handed to the desk; and in the
 * tally that the dashboard shows. What a failed transaction takes back stays counted. Thread-safe.
 */
final class DeliveryMeters {
  private final MeterRegistry meters;
  private final RouteTally tally;

  DeliveryMeters(MeterRegistry meters, RouteTally tally) {
    this.meters = meters;
    this.tally = tally;
  }

  /** A route's query could not be answered for a story. */
  void countUndecided(Route route) {
    meters.counter("dateline.route.undecided", "route", route.name()).increment();
  }

  /** A version goes out. */
  void count(List<Route> routes, List<Addressee> addressees, Hops hops, Instant now) {
    Duration between = Duration.between(hops.getReceived(), now);
    // Two machines' clocks may differ by more than a story takes.
    Duration lag = between.isNegative() ? Duration.ZERO : between;
    for (Route route : routes) {
      Counter.builder("dateline.route.stories")
          .description("Versions that matched; once more where a transaction is tried again.")
          .tag("route", route.name())
          .register(meters)
          .increment();
      tally.count(route, now, lag);
    }
    for (Addressee to : addressees) {
      String desk = to.desk().name();
      Counter.builder("dateline.desk.deliveries")
          .description("Versions handed to the desk; once more where a transaction is tried again.")
          .tags("desk", desk, "change", to.change().toString())
          .register(meters)
          .increment();
      meters.timer("dateline.desk.lag", "desk", desk).record(lag);
    }
  }
}
