package dateline.publish.dashboard.http;

import dateline.publish.dashboard.access.RateLimit;
import dateline.publish.dashboard.access.Users;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server of the dashboard. Thread-safe. */
public final class DashboardServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DashboardServer.class);
  private static final int THREADS = 16;
  private static final int CONNECTIONS = 2_000;

  /** A client that takes nothing for so long is let go, to come back and go on. */
  private static final int PATIENCE_MILLIS = 30_000;

  private final Server server;
  private final ServerConnector connector;
  private final Streams streams;

  /**
   * Prepares it.
   *
   * @param users who may look
   */
  public DashboardServer(String host, int port, Live live, Users users, Clock clock) {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
    threads.setName("dashboard-http");
    threads.setDaemon(true);
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(32 << 10);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setIdleTimeout(PATIENCE_MILLIS);
    connector.setAcceptQueueSize(512);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    streams = new Streams(live);
    Gate gate = new Gate(users, new RateLimit(50, 400), new RateLimit(0.2, 10));
    server.setErrorHandler(new ServerRefusals());
    server.setHandler(
        new DashboardHandler(new Api(live, gate, streams, clock), gate, new Assets()));
  }

  /**
   * Starts to listen.
   *
   * @throws IOException if it cannot
   */
  public void start() throws IOException {
    try {
      server.start();
      streams.start();
      LOG.info("dashboard: listening at {}:{}", connector.getHost(), port());
    } catch (Exception e) {
      close();
      throw e instanceof IOException io ? io : new IOException(e);
    }
  }

  /** The port that it listens at. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Says that the window has changed. */
  public void news() {
    streams.news();
  }

  @Override
  public void close() {
    streams.close();
    try {
      server.stop();
    } catch (Exception e) {
      LOG.warn("dashboard: stopping failed: {}", e.toString());
    }
  }
}
