package dateline.publish.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that answers as a test tells it to, and with 204 after that. */
final class TestReceiver implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
  private final List<Message> messages = new CopyOnWriteArrayList<>();

  TestReceiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** How it answers a message. */
  interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  /** What it was sent. */
  record Message(Instant at, String id, String timestamp, String signature, String body) {}

  static Reply status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  static Reply retryAfter(int status, String after) {
    return exchange -> {
      exchange.getResponseHeaders().add("Retry-After", after);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** Says nothing until the test is over. */
  Reply hang() {
    return exchange -> awaitClosing();
  }

  /** Says that there is more to come, and then nothing until the test is over. */
  Reply hangInTheBody() {
    return exchange -> {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().flush();
      awaitClosing();
    };
  }

  private void awaitClosing() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  TestReceiver answering(Reply... next) {
    replies.addAll(List.of(next));
    return this;
  }

  List<Message> messages() {
    return messages;
  }

  List<String> bodies() {
    return messages.stream().map(Message::body).toList();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      messages.add(
          new Message(
              Instant.now(),
              exchange.getRequestHeaders().getFirst("webhook-id"),
              exchange.getRequestHeaders().getFirst("webhook-timestamp"),
              exchange.getRequestHeaders().getFirst("webhook-signature"),
              body));
      Reply reply = replies.poll();
      (reply == null ? status(204) : reply).to(exchange);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
