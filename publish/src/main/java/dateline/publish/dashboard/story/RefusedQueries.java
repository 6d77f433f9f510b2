package dateline.publish.dashboard.story;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The queries that held up everybody, or failed, and are not asked again for a while; with the
 * reason, for those who asked. Thread-safe.
 */
public final class RefusedQueries {
  private static final Duration MEMORY = Duration.ofMinutes(10);
  private static final int MOST = 1_000;

  private final LongSupplier nanos;
  private final Map<String, Refused> byQuery = new LinkedHashMap<>();

  private record Refused(String reason, long since) {}

  /**
   * @param nanos a clock that only goes forward
   */
  RefusedQueries(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Has a query not asked any more. */
  public synchronized void refuse(Filter filter, String reason) {
    byQuery.remove(filter.key());
    byQuery.put(filter.key(), new Refused(reason, nanos.getAsLong()));
    if (byQuery.size() > MOST) {
      byQuery.remove(byQuery.keySet().iterator().next());
    }
  }

  /** Why a query is not asked; empty when it is. */
  public synchronized Optional<String> reason(Filter filter) {
    Refused refused = byQuery.get(filter.key());
    if (refused == null) {
      return Optional.empty();
    }
    if (nanos.getAsLong() - refused.since() > MEMORY.toNanos()) {
      byQuery.remove(filter.key());
      return Optional.empty();
    }
    return Optional.of(refused.reason());
  }
}
