package dateline.publish;

import dateline.model.EnrichedArticle;
import dateline.publish.route.Route;
import dateline.publish.route.Routes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many of the stories under embargo each route would get, asked of the store that holds them,
 * by the routes as they are now. Counts at most once a second, whoever asks. Thread-safe.
 */
final class HeldByRoute {
  private static final Logger LOG = LoggerFactory.getLogger(HeldByRoute.class);
  private static final long FRESH = 1_000_000_000L;

  private final Supplier<ReadOnlyKeyValueStore<String, EnrichedArticle>> store;
  private Optional<Map<String, Long>> counts = Optional.empty();
  private Routes counted = new Routes(List.of());
  private long at;

  HeldByRoute(Supplier<ReadOnlyKeyValueStore<String, EnrichedArticle>> store) {
    this.store = store;
  }

  /** Asks the stores of a client's own partitions. */
  static HeldByRoute of(KafkaStreams streams) {
    return new HeldByRoute(
        () ->
            streams.store(
                StoreQueryParameters.fromNameAndType(
                    ReleaseStories.HELD, QueryableStoreTypes.keyValueStore())));
  }

  /** How many are held for the route; empty while the stores are moved or read back. */
  synchronized OptionalLong count(Route route, Routes routes, long nanoTime) {
    if (counted != routes || nanoTime - at > FRESH) {
      counts = count(routes);
      counted = routes;
      at = nanoTime;
    }
    return counts
        .map(known -> OptionalLong.of(known.getOrDefault(route.name(), 0L)))
        .orElse(OptionalLong.empty());
  }

  private Optional<Map<String, Long>> count(Routes routes) {
    Map<String, Long> byRoute = new HashMap<>();
    try (KeyValueIterator<String, EnrichedArticle> held = store.get().all()) {
      while (held.hasNext()) {
        // What cannot be decided is told when the story is released.
        routes
            .match(held.next().value, undecided -> {})
            .forEach(route -> byRoute.merge(route.name(), 1L, Long::sum));
      }
      return Optional.of(byRoute);
    } catch (InvalidStateStoreException e) {
      LOG.debug("what is held cannot be counted now: {}", e.getMessage());
      return Optional.empty();
    }
  }
}
