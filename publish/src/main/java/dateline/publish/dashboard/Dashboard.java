package dateline.publish.dashboard;

import dateline.publish.dashboard.access.Token;
import dateline.publish.dashboard.access.Users;
import dateline.publish.dashboard.http.DashboardServer;
import dateline.publish.dashboard.http.Live;
import dateline.publish.dashboard.stats.Stats;
import dateline.publish.dashboard.story.StoryWindow;
import dateline.publish.dashboard.story.WindowSize;
import dateline.publish.route.RouteStatus;
import dateline.publish.route.RoutesInForce;
import dateline.query.NamedQueries;
import dateline.schemas.topic.Topics;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The dashboard of one process: reads the labelled stories and serves the page and its API.
 * Whatever happens to it, delivery goes on. Thread-safe.
 */
public final class Dashboard implements AutoCloseable {
  private final Board board = Board.of(WindowSize.usual());
  private final StoryReader reader;
  private final DashboardServer server;
  private final DashboardAddress address;
  private final RoutesInForce routes;
  private final @Nullable String token;

  private Dashboard(DashboardSettings settings, Topics topics, RoutesInForce routes, Clock clock) {
    this.routes = routes;
    this.address = settings.address();
    Users users = settings.users();
    if (users.isEmpty()) {
      // Nobody could look; so whoever can read our log may, for as long as we run.
      token = Token.make();
      users = settings.users(Map.of("log", token));
    } else {
      token = null;
    }
    this.server = new DashboardServer(address.host(), address.port(), new Shown(), users, clock);
    this.reader = new StoryReader(topics, settings.kafka(), board, clock, server::news);
  }

  /**
   * Starts to listen and to read; returns before the window is filled.
   *
   * @param routes by which this process delivers
   * @throws IOException if it cannot listen there
   * @throws dateline.schemas.settings.SettingsException if the file of tokens cannot be used
   */
  public static Dashboard start(
      DashboardSettings settings, Topics topics, RoutesInForce routes, Clock clock)
      throws IOException {
    Dashboard dashboard = new Dashboard(settings, topics, routes, clock);
    dashboard.server.start();
    dashboard.reader.start();
    return dashboard;
  }

  private final class Shown implements Live {
    @Override
    public StoryWindow window() {
      return board.window();
    }

    @Override
    public Stats stats() {
      return board.stats();
    }

    @Override
    public List<RouteStatus> routes() {
      return routes.routes();
    }

    @Override
    public NamedQueries names() {
      return routes.names();
    }

    @Override
    public boolean isReady() {
      return reader.isReady();
    }

    @Override
    public long lag() {
      return reader.lag();
    }
  }

  /** What to type into a browser. */
  public String url() {
    return "http://"
        + address.host()
        + ":"
        + server.port()
        + "/"
        + Optional.ofNullable(token).map(made -> "#token=" + made).orElse("");
  }

  /** The port that it listens at. */
  public int port() {
    return server.port();
  }

  /** Whether the window is filled. */
  public boolean isReady() {
    return reader.isReady();
  }

  @Override
  public void close() {
    reader.close();
    server.close();
  }
}
