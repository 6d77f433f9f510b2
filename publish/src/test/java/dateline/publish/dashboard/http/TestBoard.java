package dateline.publish.dashboard.http;

import dateline.model.EnrichedArticle;
import dateline.publish.TestStory;
import dateline.publish.dashboard.access.RateLimit;
import dateline.publish.dashboard.access.Users;
import dateline.publish.dashboard.stats.Stats;
import dateline.publish.dashboard.story.Entry;
import dateline.publish.dashboard.story.Place;
import dateline.publish.dashboard.story.StoryWindow;
import dateline.publish.dashboard.story.WindowSize;
import dateline.publish.route.RouteStatus;
import dateline.query.NamedQueries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real server over a window that a test fills. */
final class TestBoard implements Live, AutoCloseable {
  static final int KEPT = 1_000;
  private static final Instant NOW = TestStory.START.plus(Duration.ofMinutes(30));

  final StoryWindow window = new StoryWindow(new WindowSize(KEPT, 1 << 28, Duration.ofHours(24)));
  private final Stats stats = new Stats();
  private final HttpClient client = HttpClient.newHttpClient();
  private final DashboardServer server;
  private long offset;
  volatile boolean ready = true;
  volatile NamedQueries names = NamedQueries.NONE;
  volatile List<RouteStatus> routeStatus = List.of();

  private TestBoard(Users users) {
    window.begin(new long[] {0}, NOW);
    server = new DashboardServer("127.0.0.1", 0, this, users, Clock.fixed(NOW, ZoneOffset.UTC));
  }

  static TestBoard start(Users users) {
    TestBoard board = new TestBoard(users);
    try {
      board.server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return board;
  }

  void add(EnrichedArticle story) {
    window
        .add(new Place(0, offset++, NOW), story, NOW)
        .ifPresent(entry -> stats.count(entry.story(), entry.kind() == Entry.Kind.NEW, NOW));
    server.news();
  }

  /** Has a query used by a name from now on. */
  void name(String name, String query) {
    names =
        NamedQueries.of(
            Map.of(name, query),
            (wrong, reason) -> {
              throw reason;
            });
    server.news();
  }

  URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpRequest request(String path) {
    return HttpRequest.newBuilder(uri(path)).build();
  }

  HttpRequest withToken(String path, String token) {
    return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token).build();
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  JsonNode get(String path) throws IOException, InterruptedException {
    return json(send(request(path)));
  }

  static JsonNode json(HttpResponse<String> answer) {
    return read(answer.body());
  }

  TestStream stream(String parameters) throws IOException, InterruptedException {
    return new TestStream(client, request("/api/stream?" + parameters));
  }

  /** The paths as the code has them. */
  Set<String> paths() {
    Gate gate = new Gate(Users.everybody(), new RateLimit(1, 1), new RateLimit(1, 1));
    return new Api(this, gate, new Streams(this), Clock.systemUTC()).routes();
  }

  /** The status line of an answer to somebody who calls us by a name. */
  String statusFor(String host) throws IOException {
    try (Socket socket = open("GET /api/stats HTTP/1.1\r\nHost: " + host + "\r\n\r\n")) {
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }

  /** Asks for a stream and takes nothing of it. */
  Socket clientThatDoesNotRead() throws IOException {
    return open("GET /api/stream?view=full HTTP/1.1\r\nHost: localhost\r\n\r\n");
  }

  private Socket open(String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setReceiveBufferSize(2_048);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Override
  public StoryWindow window() {
    return window;
  }

  @Override
  public Stats stats() {
    return stats;
  }

  @Override
  public List<RouteStatus> routes() {
    return routeStatus;
  }

  @Override
  public NamedQueries names() {
    return names;
  }

  @Override
  public boolean isReady() {
    return ready;
  }

  @Override
  public long lag() {
    return 0;
  }

  @Override
  public void close() {
    server.close();
  }

  static JsonNode read(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
