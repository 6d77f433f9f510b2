package dateline.publish;

import dateline.model.EnrichedArticle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The stories that wait for their embargo, in the order of their embargoes, so that finding those
 * that are due costs nothing where none is.
 */
final class HeldStories {
  // Times as text sort as they do in time only with one width, and after the epoch.
  private static final String KEY = "%019d|%s";
  private static final int TIME = 20;

  private final KeyValueStore<String, EnrichedArticle> store;

  /** No story is due before; looking into the store for every record would cost more than it. */
  private Instant earliest;

  HeldStories(KeyValueStore<String, EnrichedArticle> store) {
    this.store = store;
    this.earliest = first();
  }

  /** A story whose embargo is over. */
  record Due(String id, EnrichedArticle story) {}

  /** Holds a story. */
  void hold(String id, Instant until, EnrichedArticle story) {
    store.put(key(until, id), story);
    if (until.isBefore(earliest)) {
      earliest = until;
    }
  }

  /** Forgets a story that was held until then. */
  void drop(String id, Instant until) {
    store.delete(key(until, id));
  }

  /** Takes out the stories whose embargo is over, the first to be free first. */
  List<Due> takeDue(Instant now) {
    if (now.isBefore(earliest)) {
      return List.of();
    }
    List<Due> due = new ArrayList<>();
    try (KeyValueIterator<String, EnrichedArticle> held =
        store.range(null, key(now.plusMillis(1), ""))) {
      while (held.hasNext()) {
        KeyValue<String, EnrichedArticle> next = held.next();
        due.add(new Due(next.key.substring(TIME), next.value));
        store.delete(next.key);
      }
    }
    earliest = first();
    return due;
  }

  private Instant first() {
    try (KeyValueIterator<String, EnrichedArticle> held = store.all()) {
      return held.hasNext()
          ? Instant.ofEpochMilli(Long.parseLong(held.peekNextKey().substring(0, TIME - 1)))
          : Instant.MAX;
    }
  }

  private static String key(Instant until, String id) {
    return KEY.formatted(Math.max(0, until.toEpochMilli()), id);
  }
}
