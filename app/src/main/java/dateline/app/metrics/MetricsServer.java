package dateline.app.metrics;

import dateline.app.settings.MetricsAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers {@code /metrics} and {@code /ready}, and nothing else. Thread-safe. */
final class MetricsServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);
  private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final int THREADS = 6;
  private static final int CONNECTIONS = 32;
  private static final int PATIENCE_MILLIS = 10_000;

  private final Server server;
  private final ServerConnector connector;
  private final Supplier<String> meters;
  private final Supplier<Readiness> ready;

  private MetricsServer(
      MetricsAddress address, Supplier<String> meters, Supplier<Readiness> ready) {
    this.meters = meters;
    this.ready = ready;
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 1);
    threads.setName("metrics-http");
    threads.setDaemon(true);
    server = new Server(threads);
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    connector.setHost(address.host());
    connector.setPort(address.port());
    connector.setIdleTimeout(PATIENCE_MILLIS);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    server.setHandler(new Answers());
  }

  /**
   * Starts to listen.
   *
   * @param meters the meters in Prometheus's text format
   * @param ready whether the process does its work
   * @throws IOException if it cannot
   */
  static MetricsServer start(
      MetricsAddress address, Supplier<String> meters, Supplier<Readiness> ready)
      throws IOException {
    MetricsServer starting = new MetricsServer(address, meters, ready);
    try {
      starting.server.start();
      LOG.info("metrics: listening at {}:{}", address.host(), starting.port());
      return starting;
    } catch (Exception e) {
      starting.close();
      throw e instanceof IOException io ? io : new IOException(e);
    }
  }

  /** The port that it listens at. */
  int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      LOG.warn("metrics: stopping failed: {}", e.toString());
    }
  }

  private final class Answers extends Handler.Abstract {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
        answer(response, 405, PLAIN, "only GET is answered here\n", callback);
        return true;
      }
      switch (Request.getPathInContext(request)) {
        case "/metrics" -> answer(response, 200, PROMETHEUS, meters.get(), callback);
        case "/ready" -> {
          Readiness now = ready.get();
          answer(response, now.works() ? 200 : 503, PLAIN, now.line() + "\n", callback);
        }
        default ->
            answer(response, 404, PLAIN, "nothing is here (there: /metrics, /ready)\n", callback);
      }
      return true;
    }

    private static void answer(
        Response response, int status, String type, String text, Callback callback) {
      response.setStatus(status);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      response.write(true, StandardCharsets.UTF_8.encode(text), callback);
    }
  }
}
