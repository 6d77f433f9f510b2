package dateline.ingest.fetch.http;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Keeps several sources at one host from being a burden to it: so many requests at once, and a
 * pause between their starts. Thread-safe.
 */
final class Hosts {
  /** How many requests a host gets at once. */
  static final int AT_ONCE = 2;

  /** The least time between the starts of two requests to a host. */
  static final Duration INTERVAL = Duration.ofMillis(250);

  private final int atOnce;
  private final long interval;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();

  Hosts(int atOnce, Duration interval) {
    this.atOnce = atOnce;
    this.interval = interval.toNanos();
  }

  /** Waits for one's turn at the host of the address; to be ended after the answer. */
  Turn enter(URI address) throws InterruptedException {
    String name = address.getHost().toLowerCase(Locale.ROOT) + ":" + address.getPort();
    Host host = hosts.computeIfAbsent(name, each -> new Host());
    host.turns.acquire();
    try {
      TimeUnit.NANOSECONDS.sleep(host.reserve() - System.nanoTime());
    } catch (InterruptedException e) {
      host.turns.release();
      throw e;
    }
    return host.turns::release;
  }

  /** Somebody's turn at a host. */
  interface Turn {
    void end();
  }

  private final class Host {
    private final Semaphore turns = new Semaphore(atOnce, true);
    private long next = System.nanoTime();

    /** When one may start. */
    private synchronized long reserve() {
      long start = Math.max(next, System.nanoTime());
      next = start + interval;
      return start;
    }
  }
}
