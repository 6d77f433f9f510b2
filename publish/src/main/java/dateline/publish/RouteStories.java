package dateline.publish;

import dateline.model.EnrichedArticle;
import dateline.model.Hops;
import dateline.model.Status;
import dateline.publish.Delivery.Addressee;
import dateline.publish.route.Desk;
import dateline.publish.route.Route;
import dateline.publish.route.Routes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a released version to its desks: those that had an earlier one, whether or not it still
 * matches, and those that it matches now. The former are told when it matches no more, so that what
 * a desk has in the end depends on the last version alone, whatever came before it and when. One
 * that may not be used (withheld, killed) goes to the former only: a desk that never had the story
 * need not hear of it.
 */
final class RouteStories implements Processor<String, EnrichedArticle, String, Delivery> {
  static final String HISTORY = "desk-history";

  private static final Logger LOG = LoggerFactory.getLogger(RouteStories.class);

  private final Supplier<Routes> inForce;
  private final Predicate<Desk> isOpen;
  private final Duration memory;
  private final DeliveryMeters meters;
  private ProcessorContext<String, Delivery> context;
  private KeyValueStore<String, DeskHistory> histories;

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else.
  private RouteStories(
      Supplier<Routes> inForce, Predicate<Desk> isOpen, Duration memory, DeliveryMeters meters) {
    this.inForce = inForce;
    this.isOpen = isOpen;
    this.memory = memory;
    this.meters = meters;
  }

  /**
   * Makes one for each task, with its store.
   *
   * @param isOpen whether a desk that no route names any more can still be delivered to
   */
  static ProcessorSupplier<String, EnrichedArticle, String, Delivery> by(
      Supplier<Routes> routes, Predicate<Desk> isOpen, Duration memory, DeliveryMeters meters) {
    return new ProcessorSupplier<>() {
      @Override
      public Processor<String, EnrichedArticle, String, Delivery> get() {
        return new RouteStories(routes, isOpen, memory, meters);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return Set.of(
            Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(HISTORY),
                    Serdes.String(),
                    JsonSerde.of(DeskHistory.class))
                .withLoggingEnabled(Map.of()));
      }
    };
  }

  @Override
  public void init(ProcessorContext<String, Delivery> context) {
    this.context = context;
    this.histories = context.getStateStore(HISTORY);
    Forgetting.schedule(context, histories, DeskHistory::touched, memory);
  }

  @Override
  public void process(Record<String, EnrichedArticle> record) {
    EnrichedArticle story = record.value();
    Routes routes = inForce.get();
    // A desk that never had a story need not hear that it may not be used.
    boolean isUsable = story.getArticle().getStatus() == Status.USABLE;
    List<Route> matching =
        isUsable ? routes.match(story, route -> undecided(route, record.key())) : List.of();
    List<Addressee> addressees = addressees(story, routes, matching, histories.get(record.key()));
    if (addressees.isEmpty()) {
      return;
    }
    Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
    histories.put(
        record.key(), new DeskHistory(addressees.stream().map(Addressee::desk).toList(), now));
    meters.count(matching, addressees, story.getHops(), now);
    context.forward(record.withValue(new Delivery(addressees, delivered(story, now))));
  }

  private void undecided(Route route, String story) {
    meters.countUndecided(route);
    LOG.warn(
        "route {} does not get story {}: its query is too much to do on so long a text",
        route.name(),
        story);
  }

  private List<Addressee> addressees(
      EnrichedArticle story, Routes routes, List<Route> matching, @Nullable DeskHistory history) {
    Status status = story.getArticle().getStatus();
    Set<String> wanting =
        matching.stream().map(route -> route.desk().name()).collect(Collectors.toSet());
    Map<String, Addressee> addressees = new LinkedHashMap<>();
    for (Desk had : history == null ? List.<Desk>of() : history.desks()) {
      Change change = Change.toFormer(status, wanting.contains(had.name()));
      now(had, routes).ifPresent(desk -> addressees.put(desk.name(), new Addressee(desk, change)));
    }
    for (Route route : matching) {
      addressees.putIfAbsent(route.desk().name(), new Addressee(route.desk(), Change.NEW));
    }
    return List.copyOf(addressees.values());
  }

  /** A desk that had the story, as it is now: it may have changed its format, or be gone. */
  private Optional<Desk> now(Desk had, Routes routes) {
    return routes.desk(had.name()).or(() -> Optional.of(had).filter(isOpen));
  }

  private static EnrichedArticle delivered(EnrichedArticle story, Instant now) {
    Hops hops = story.getHops();
    return new EnrichedArticle(
        story.getArticle(),
        story.getEnrichment(),
        new Hops(hops.getReceived(), hops.getEnriched(), now));
  }
}
