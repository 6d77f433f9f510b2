package dateline.publish;

import dateline.model.EnrichedArticle;
import dateline.publish.Release.Verdict;
import dateline.schemas.streams.Replays;
import dateline.schemas.topic.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets each version of a story out when {@link Release} says so: at once, at its embargo, or never.
 * What it remembers and what it holds are in stores that Kafka keeps, so an embargo outlives a
 * restart and moves with its partition.
 */
final class ReleaseStories implements Processor<String, EnrichedArticle, String, EnrichedArticle> {
  static final String VERSIONS = "released-versions";
  static final String HELD = "held-stories";

  private static final Logger LOG = LoggerFactory.getLogger(ReleaseStories.class);

  /** How late a story may come out of its embargo, but for the time of a commit. */
  private static final Duration CLOCK = Duration.ofMillis(200);

  private final Duration memory;
  private ProcessorContext<String, EnrichedArticle> context;
  private KeyValueStore<String, StoryState> versions;
  private HeldStories held;
  private Cancellable clock;
  private Instant latest = Instant.MIN;

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else.
  private ReleaseStories(Duration memory) {
    this.memory = memory;
  }

  /** Makes one for each task, with its stores. */
  static ProcessorSupplier<String, EnrichedArticle, String, EnrichedArticle> remembering(
      Duration memory, Topic<String, EnrichedArticle> enriched) {
    return new ProcessorSupplier<>() {
      @Override
      public Processor<String, EnrichedArticle, String, EnrichedArticle> get() {
        return new ReleaseStories(memory);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return Set.of(
            Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(VERSIONS),
                    Serdes.String(),
                    JsonSerde.of(StoryState.class))
                .withLoggingEnabled(Map.of()),
            Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(HELD), Serdes.String(), enriched.values())
                // A held story may be as large as its topic takes, and a broker's default is less.
                .withLoggingEnabled(
                    Map.of(
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        Objects.requireNonNull(
                            enriched.config().get(TopicConfig.MAX_MESSAGE_BYTES_CONFIG)))));
      }
    };
  }

  @Override
  public void init(ProcessorContext<String, EnrichedArticle> context) {
    this.context = context;
    this.versions = context.getStateStore(VERSIONS);
    this.held = new HeldStories(context.getStateStore(HELD));
    this.clock = startClock();
    Forgetting.schedule(context, versions, StoryState::lastUse, memory);
  }

  private Cancellable startClock() {
    return context.schedule(CLOCK, PunctuationType.WALL_CLOCK_TIME, now -> releaseDue());
  }

  @Override
  public void process(Record<String, EnrichedArticle> record) {
    keepTime();
    // First what is due, or an update might go out before the story that it is about.
    releaseDue();
    String id = record.key();
    EnrichedArticle story = Objects.requireNonNull(record.value(), "a record without a story");
    StoryState before = versions.get(id);
    Verdict verdict = Release.judge(story, before, now());
    if (verdict == Verdict.REPEATED && Replays.isMarked(record.headers())) {
      verdict = Release.judgeNew(story, now());
    }
    if (verdict == Verdict.REPEATED || verdict == Verdict.IGNORE) {
      LOG.debug("{}: {}", id, verdict.name().toLowerCase(Locale.ROOT));
      return;
    }
    if (before != null && before.heldUntil() != null) {
      held.drop(id, before.heldUntil());
    }
    StoryState after = Release.remember(story, verdict, now());
    versions.put(id, after);
    if (after.heldUntil() != null) {
      held.hold(id, after.heldUntil(), story);
      LOG.debug("{}: held until {}", id, after.heldUntil());
    } else {
      context.forward(record);
    }
  }

  /**
   * Kafka waits for the time of the next tick, which is hours away when the machine's clock was set
   * back by hours; what is held from then on may be due before.
   */
  private void keepTime() {
    Instant now = now();
    if (now.isBefore(latest)) {
      clock.cancel();
      clock = startClock();
    }
    latest = now;
  }

  private void releaseDue() {
    for (HeldStories.Due due : held.takeDue(now())) {
      StoryState state = versions.get(due.id());
      if (state != null) {
        versions.put(due.id(), state.released());
      }
      context.forward(new Record<>(due.id(), due.story(), context.currentSystemTimeMs()));
    }
  }

  private Instant now() {
    return Instant.ofEpochMilli(context.currentSystemTimeMs());
  }
}
