package dateline.ingest.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the fetchers of one process have in common, such as a server or how often a host is asked:
 * one of each type, made when it is first wanted, closed with the process's ingest. Thread-safe.
 */
public final class Shared implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Shared.class);

  private final Map<Class<?>, AutoCloseable> parts = new HashMap<>();
  private final Deque<AutoCloseable> newestFirst = new ArrayDeque<>();

  /** The part of that type. */
  public synchronized <T extends AutoCloseable> T get(Class<T> type, Supplier<T> maker) {
    AutoCloseable known = parts.get(type);
    if (known != null) {
      return type.cast(known);
    }
    T made = maker.get();
    put(type, made);
    return made;
  }

  /** Gives the part of that type, before anybody wants it. */
  public synchronized <T extends AutoCloseable> void put(Class<T> type, T part) {
    parts.put(type, part);
    newestFirst.push(part);
  }

  /** Closes all parts, the newest first. */
  @Override
  public synchronized void close() {
    while (!newestFirst.isEmpty()) {
      AutoCloseable part = newestFirst.pop();
      try {
        part.close();
      } catch (Exception e) {
        LOG.warn("{}: closing failed: {}", part.getClass().getSimpleName(), e.toString());
      }
    }
    parts.clear();
  }
}
