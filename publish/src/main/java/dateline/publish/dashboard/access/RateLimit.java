package dateline.publish.dashboard.access;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many requests a second for each who asks, and a reserve for a burst. Those who have not asked
 * for longest are forgotten when there are too many. Thread-safe.
 */
public final class RateLimit {
  private static final int MOST = 10_000;
  private static final double NANOS = 1e9;

  private final double perSecond;
  private final double burst;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param perSecond how many requests a second, for ever
   * @param burst how many at once
   */
  public RateLimit(double perSecond, int burst) {
    this.perSecond = perSecond;
    this.burst = burst;
  }

  private record Bucket(double left, long at) {}

  /**
   * Asks for one request.
   *
   * @param who who asks
   * @param now as of {@link System#nanoTime()}
   * @return seconds to wait before asking again; 0 when it is granted
   */
  public synchronized int take(String who, long now) {
    double left = left(who, now);
    if (left < 1) {
      return (int) Math.ceil((1 - left) / perSecond);
    }
    buckets.put(who, new Bucket(left - 1, now));
    if (buckets.size() > MOST) {
      Iterator<String> oldest = buckets.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
    return 0;
  }

  /** Whether a request would be granted; takes none. */
  public synchronized boolean allows(String who, long now) {
    return left(who, now) >= 1;
  }

  private double left(String who, long now) {
    Bucket bucket = buckets.get(who);
    return bucket == null
        ? burst
        : Math.min(burst, bucket.left() + (now - bucket.at()) / NANOS * perSecond);
  }
}
