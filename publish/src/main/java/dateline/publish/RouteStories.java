package dateline.publish;

import dateline.model.EnrichedArticle;
import dateline.model.Hops;
import dateline.model.Status;
import dateline.publish.route.Desk;
import dateline.publish.route.Routes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

/**
 * Sends a released version to its desks: those that had an earlier one, whether or not it still
 * matches, and those that it matches now. One that may not be used (withheld, killed) goes to the
 * former only: a desk that never had the story need not hear of it.
 */
final class RouteStories implements Processor<String, EnrichedArticle, String, Delivery> {
  static final String HISTORY = "desk-history";

  private final Routes routes;
  private final Predicate<Desk> isOpen;
  private final Duration memory;
  private ProcessorContext<String, Delivery> context;
  private KeyValueStore<String, DeskHistory> histories;

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else.
  private RouteStories(Routes routes, Predicate<Desk> isOpen, Duration memory) {
    this.routes = routes;
    this.isOpen = isOpen;
    this.memory = memory;
  }

  /**
   * Makes one for each task, with its store.
   *
   * @param isOpen whether a desk that no route names any more can still be delivered to
   */
  static ProcessorSupplier<String, EnrichedArticle, String, Delivery> by(
      Routes routes, Predicate<Desk> isOpen, Duration memory) {
    return new ProcessorSupplier<>() {
      @Override
      public Processor<String, EnrichedArticle, String, Delivery> get() {
        return new RouteStories(routes, isOpen, memory);
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
    List<Desk> desks = desks(record.value(), histories.get(record.key()));
    if (desks.isEmpty()) {
      return;
    }
    Instant now = Instant.ofEpochMilli(context.currentSystemTimeMs());
    histories.put(record.key(), new DeskHistory(desks, now));
    context.forward(record.withValue(new Delivery(desks, delivered(record.value(), now))));
  }

  private List<Desk> desks(EnrichedArticle story, @Nullable DeskHistory history) {
    Map<String, Desk> desks = new LinkedHashMap<>();
    if (history != null) {
      for (Desk had : history.desks()) {
        now(had).ifPresent(desk -> desks.put(desk.name(), desk));
      }
    }
    if (story.getArticle().getStatus() == Status.USABLE) {
      routes.match(story).forEach(desk -> desks.putIfAbsent(desk.name(), desk));
    }
    return List.copyOf(desks.values());
  }

  /** A desk that had the story, as it is now: it may have changed its format, or be gone. */
  private Optional<Desk> now(Desk had) {
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
