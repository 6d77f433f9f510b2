package dateline.schemas.registry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** A schema registry of one test: it keeps what is registered, and fails when it is told to. */
public final class FakeRegistry implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpServer server;
  private final Map<Integer, String> schemas = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final AtomicInteger faults = new AtomicInteger();
  private int status = 503;

  private FakeRegistry(HttpServer server) {
    this.server = server;
  }

  /** Starts one on a free port of this machine. */
  public static FakeRegistry start() throws IOException {
    FakeRegistry registry =
        new FakeRegistry(
            HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    registry.server.createContext("/", registry::answer);
    registry.server.start();
    return registry;
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The next so many questions are answered with that status. */
  public void fail(int questions, int with) {
    status = with;
    faults.set(questions);
  }

  /** What was asked, method and path, with the user where one was named. */
  public List<String> asked() {
    return asked;
  }

  /** Keeps a schema under a number, as another program would have registered it. */
  public void keep(int id, String schema) {
    schemas.put(id, schema);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String user = exchange.getRequestHeaders().getFirst("Authorization");
    asked.add(exchange.getRequestMethod() + " " + path + (user == null ? "" : " " + user));
    if (faults.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      send(exchange, status, "{\"error_code\":" + status + ",\"message\":\"as\\n told\"}");
    } else if (exchange.getRequestMethod().equals("POST")) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      int id = 100 + schemas.size();
      schemas.put(id, JSON.readTree(body).path("schema").asString());
      send(exchange, 200, "{\"id\":" + id + "}");
    } else {
      String schema = schemas.get(Integer.parseInt(path.substring("/schemas/ids/".length())));
      if (schema == null) {
        send(exchange, 404, "{\"error_code\":40403,\"message\":\"Schema not found\"}");
      } else {
        send(exchange, 200, JSON.createObjectNode().put("schema", schema).toString());
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
