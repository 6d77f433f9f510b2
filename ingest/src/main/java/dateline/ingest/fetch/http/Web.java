package dateline.ingest.fetch.http;

import dateline.ingest.fetch.Schedule;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What all polls of a process share: the client, how each host is treated, and when each source is
 * to be asked again, whatever becomes of its fetchers in between. Thread-safe.
 */
final class Web implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);

  private final HttpClient client;
  private final Hosts hosts;
  private final ExecutorService threads;
  private final Map<String, Schedule> schedules = new ConcurrentHashMap<>();

  Web() {
    this(new Hosts(Hosts.AT_ONCE, Hosts.INTERVAL));
  }

  Web(Hosts hosts) {
    this.hosts = hosts;
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "ingest-http-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .proxy(ProxySelector.getDefault())
            .executor(threads)
            .build();
  }

  HttpClient client() {
    return client;
  }

  Hosts hosts() {
    return hosts;
  }

  ExecutorService threads() {
    return threads;
  }

  /** When the source is to be asked again. */
  Schedule schedule(String source, Duration every) {
    return schedules.compute(
        source,
        (name, known) ->
            known != null && known.every().equals(every)
                ? known
                : new Schedule(every, new Random()));
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
