package dateline.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps a store from growing for ever: what has long been of no use is forgotten. */
final class Forgetting {
  /** Often enough for a process that does not run for a whole day. */
  private static final Duration SWEEP = Duration.ofHours(1);

  private Forgetting() {}

  /** Forgets, from now on, what was last of use longer ago than the memory. */
  static <V> void schedule(
      ProcessorContext<?, ?> context,
      KeyValueStore<String, V> store,
      Function<V, Instant> lastUse,
      Duration memory) {
    context.schedule(
        SWEEP,
        PunctuationType.WALL_CLOCK_TIME,
        now -> forget(store, lastUse, Instant.ofEpochMilli(now).minus(memory)));
  }

  private static <V> void forget(
      KeyValueStore<String, V> store, Function<V, Instant> lastUse, Instant before) {
    try (KeyValueIterator<String, V> entries = store.all()) {
      while (entries.hasNext()) {
        KeyValue<String, V> entry = entries.next();
        if (lastUse.apply(entry.value).isBefore(before)) {
          store.delete(entry.key);
        }
      }
    }
  }
}
