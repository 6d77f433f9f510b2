package dateline.ingest.fetch.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one server of a process for all that is pushed to it; it listens from when the first source
 * of the kind is known, whoever owns that. Thread-safe.
 */
public final class PushServer implements AutoCloseable {
  /** What the address of a source begins with. */
  static final String PATH = "/push/";

  private static final Logger LOG = LoggerFactory.getLogger(PushServer.class);
  private static final int THREADS = 48;
  private static final int CONNECTIONS = 256;

  private final PushAddress address;
  private final Limits limits;
  private final Map<String, Entrance> entrances = new ConcurrentHashMap<>();
  private @Nullable Server server;
  private int port;

  public PushServer(PushAddress address) {
    this(address, Limits.USUAL);
  }

  PushServer(PushAddress address, Limits limits) {
    this.address = address;
    this.limits = limits;
  }

  /**
   * What a sender may take of us.
   *
   * @param body how long it may take to send a body
   * @param commit how long it has to wait for the commit
   * @param atOnce how many bodies are held at once
   */
  record Limits(Duration body, Duration commit, int atOnce) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), 24);
  }

  /** A source, and who owns it in this process, if anybody. */
  static final class Entrance {
    private final PushSettings settings;
    private final SeenIds ids;
    private volatile @Nullable PushFetcher owner;

    private Entrance(PushSettings settings) {
      this.settings = settings;
      this.ids = new SeenIds(settings.window().multipliedBy(2));
    }

    PushSettings settings() {
      return settings;
    }

    SeenIds ids() {
      return ids;
    }

    @Nullable PushFetcher owner() {
      return owner;
    }
  }

  /**
   * Makes a source known.
   *
   * @throws UncheckedIOException if it cannot listen
   */
  public synchronized void know(PushSettings settings) {
    entrances.compute(
        settings.source(),
        (name, known) ->
            known != null && known.settings.equals(settings) ? known : new Entrance(settings));
    if (server == null) {
      start();
    }
  }

  /** Makes a source unknown; does nothing where it is known with other settings by now. */
  public synchronized void forget(PushSettings settings) {
    entrances.computeIfPresent(
        settings.source(), (name, known) -> known.settings.equals(settings) ? null : known);
  }

  /** The port that it listens at; 0 if it does not. */
  public synchronized int port() {
    return port;
  }

  void own(String source, PushFetcher fetcher) {
    Entrance entrance = entrances.get(source);
    if (entrance != null) {
      entrance.owner = fetcher;
    }
  }

  void disown(String source, PushFetcher fetcher) {
    Entrance entrance = entrances.get(source);
    if (entrance != null && entrance.owner == fetcher) {
      entrance.owner = null;
    }
  }

  private void start() {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("ingest-push");
    threads.setDaemon(true);
    Server starting = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(16 << 10);
    ServerConnector connector =
        new ServerConnector(starting, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(address.host());
    connector.setPort(address.port());
    connector.setIdleTimeout(limits.body().toMillis());
    starting.addConnector(connector);
    starting.addBean(new NetworkConnectionLimit(CONNECTIONS, starting));
    starting.setHandler(new PushHandler(entrances::get, limits, Clock.systemUTC()));
    try {
      starting.start();
      server = starting;
      port = connector.getLocalPort();
      LOG.info("push: listening at {}:{}", address.host(), port);
    } catch (Exception e) {
      stop(starting);
      throw new UncheckedIOException(
          "cannot listen at " + address + ": " + e.getMessage(), new IOException(e));
    }
  }

  private static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      LOG.warn("push: stopping failed: {}", e.toString());
    }
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      stop(server);
      server = null;
      port = 0;
    }
  }
}
