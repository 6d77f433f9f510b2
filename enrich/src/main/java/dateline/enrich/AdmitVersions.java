package dateline.enrich;

import dateline.enrich.Admission.Verdict;
import dateline.model.Admitted;
import dateline.model.RawArticle;
import dateline.schemas.serde.AvroSerde;
import dateline.schemas.streams.Replays;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorSupplier;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets through what {@link Admission} admits, remembering each story's last version in a store that
 * Kafka keeps. What is not let through is logged at debug level; it changes nothing.
 */
final class AdmitVersions implements FixedKeyProcessor<String, RawArticle, RawArticle> {
  static final String STORE = "admitted-versions";

  private static final Logger LOG = LoggerFactory.getLogger(AdmitVersions.class);
  private static final Duration SWEEP = Duration.ofHours(1);

  private final Duration memory;
  private FixedKeyProcessorContext<String, RawArticle> context;
  private KeyValueStore<String, Admitted> store;

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls init() before anything else.
  private AdmitVersions(Duration memory) {
    this.memory = memory;
  }

  /** Makes one for each task, with its store. */
  static FixedKeyProcessorSupplier<String, RawArticle, RawArticle> remembering(Duration memory) {
    return new FixedKeyProcessorSupplier<>() {
      @Override
      public FixedKeyProcessor<String, RawArticle, RawArticle> get() {
        return new AdmitVersions(memory);
      }

      @Override
      public Set<StoreBuilder<?>> stores() {
        return Set.of(
            Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(STORE),
                    Serdes.String(),
                    AvroSerde.of(Admitted.class))
                .withLoggingEnabled(Map.of()));
      }
    };
  }

  @Override
  public void init(FixedKeyProcessorContext<String, RawArticle> context) {
    this.context = context;
    this.store = context.getStateStore(STORE);
    context.schedule(SWEEP, PunctuationType.WALL_CLOCK_TIME, this::forget);
  }

  @Override
  public void process(FixedKeyRecord<String, RawArticle> record) {
    RawArticle raw = Objects.requireNonNull(record.value(), "a record without a story");
    Admitted version = Admission.of(raw);
    Admitted before = store.get(record.key());
    Verdict verdict = Admission.judge(version, before);
    if (verdict == Verdict.ADMIT
        || (verdict == Verdict.REPEATED && Replays.isMarked(record.headers()))) {
      store.put(record.key(), version);
      context.forward(record);
      return;
    }
    LOG.debug("{}: {}", record.key(), verdict.name().toLowerCase(Locale.ROOT));
    if (verdict == Verdict.REPEATED) {
      store.put(record.key(), Admission.lastReceived(version, before));
    }
  }

  /** Forgets stories older than any copy of them that could still arrive. */
  private void forget(long now) {
    Instant before = Instant.ofEpochMilli(now).minus(memory);
    try (KeyValueIterator<String, Admitted> stories = store.all()) {
      while (stories.hasNext()) {
        KeyValue<String, Admitted> story = stories.next();
        if (story.value.getReceived().isBefore(before)) {
          store.delete(story.key);
        }
      }
    }
  }
}
